# Elections
room-elections = Elections
elections-nav = Elections
elections-title = Elections
elections-title-of = { $office } – { $unit }
elections-new = Open an election
elections-new-lead = First choose the unit whose offices are to be filled.
elections-unit-unit = Unit
elections-unit-submit = Continue
elections-table-caption = Elections
elections-table-empty = No elections yet. Open one for one of your units.
elections-table-office = Office
elections-table-unit = Unit
elections-table-seats = Seats
elections-table-opens = Vote
elections-table-state = State
elections-table-next = Next
elections-filter-state = State
elections-filter-open = Under way only

# The form of a contest
elections-contest-office = Office to be filled
elections-contest-seats = Number of seats
elections-contest-seats-hint = Leave empty to fill all seats of the office anew; otherwise it is a by-election for empty seats.
elections-contest-polling = How votes are given
elections-contest-until_day = Candidatures: before
elections-contest-until_time = Hour
elections-contest-open_day = Vote opens
elections-contest-open_time = Hour
elections-contest-close_day = Vote closes
elections-contest-close_time = Hour
elections-contest-submit = Open the election and freeze the roll

# Words
elections-state-nominating = Candidatures open
elections-state-listed = Candidates settled
elections-state-polling = Vote open
elections-state-counting = Counting
elections-state-lot = A lot must be drawn
elections-state-again = Another round
elections-state-provisional = Provisional result
elections-state-certified = Certified
elections-state-annulled = Annulled
elections-state-cancelled = Called off
elections-steps = Steps of the election
elections-step-nominating = Candidatures
elections-step-listed = Candidates settled
elections-step-polling = Vote
elections-step-counting = Count
elections-step-provisional = Provisional result
elections-step-certified = Certification
elections-polling-hands = show of hands
elections-polling-roll-call = roll call
elections-polling-paper = paper ballots
elections-polling-electronic = in the application
elections-method-plurality = plurality
elections-method-two-round = absolute majority in two rounds
elections-method-block = block vote
elections-method-approval = approval
elections-method-irv = instant runoff
elections-method-stv = single transferable vote
elections-method-list-pr = proportional lists
elections-ties-lot = a lot drawn in public
elections-ties-older = the older
elections-ties-younger = the younger
elections-ties-woman = the woman, then a lot
elections-ties-seniority = the longer membership
elections-ties-new-ballot = a new vote
elections-secrecy-open = open: every vote is by name
elections-secrecy-confidential = confidential
elections-secrecy-paper = secret, papers in a box
elections-secrecy-confidential-text = Confidential vote: who has voted is recorded, and the ballot apart from it, without name, hour or order. After closing the key of the urn is destroyed, and nothing that was recorded links a ballot with a person. The result itself tells where all vote alike, and a receipt proves your vote to whoever knows it. Whoever runs the server during the vote could change the program: this is not an encrypted vote that anybody can audit.
elections-secrecy-open-text = Open vote: your vote is recorded under your name.
elections-electorate-members = the unit’s members who have the right to vote
elections-electorate-body = those who sit in the electing body
elections-electorate-named = voters named one by one
elections-way-self = stands by oneself
elections-way-nomination = nominated
elections-way-list = on a list
elections-standing-proposed = to be decided
elections-standing-accepted = accepted
elections-standing-refused = refused
elections-standing-withdrawn = withdrawn
elections-group-women = women
elections-group-men = men
elections-group-each-sex = each sex
elections-group-youth = the young

# A contest
elections-tabs = Parts of the election
elections-tab-overview = Overview
elections-tab-candidates = Candidates
elections-tab-roll = Electoral roll
elections-tab-count = Count and result
elections-tab-appeals = Appeals
elections-rule = The rule
elections-calendar = Calendar
elections-electorate = Electorate
elections-fact-seats = Seats
elections-fact-method = Method
elections-fact-polling = Voting
elections-fact-secrecy = Secrecy
elections-fact-ties = In a tie
elections-fact-quota = Quota
elections-fact-quota-of = { $group }: at least { $share } of the seats
elections-fact-article = Ground
elections-fact-until = Candidatures before
elections-fact-opens = Vote opens
elections-fact-closes = Vote closes
elections-fact-settled = Provisional result
elections-fact-appeals-until = Appeals before
elections-fact-certified = Certified
elections-fact-electorate = Who votes
elections-fact-electors = Voters on the roll
elections-fact-roll = Electoral roll
elections-fact-turnout = Have voted
elections-article-of = article { $article } of the statutes, version { $version }
elections-roll-frozen = The frozen roll, with its proof
elections-next-appeal = An appeal waits for the decision of the body of appeal.
elections-next-stand = Candidatures are open.
elections-next-decide = Candidatures wait to be decided.
elections-next-settle = The time for candidatures is over: settle the candidates.
elections-next-open = The candidates are known: open the vote at its hour.
elections-next-vote = The vote is open.
elections-next-close = It is time to close the vote.
elections-next-sheets = Two tellers enter their sheets, which must agree.
elections-next-lot = A tie: draw the lot in public.
elections-next-round = Another vote is needed: open it.
elections-next-certify = The result is provisional until appeals are over and it is certified.
elections-not-before = Not before { $at }.
elections-before = Before { $at }.
elections-certified-by = Certified by: { $office }.
elections-over-annulled = This election was annulled; no mandate comes from it.
elections-over-cancelled = This election was called off before the vote.
elections-do-settle = Settle the candidates
elections-do-open = Open the vote
elections-do-close = Close the vote
elections-do-sheet = Enter a tally sheet
elections-do-lot = Draw the lot
elections-do-certify = Certify the result
elections-do-communique = Draft a communiqué
elections-do-cancel = Call the election off
elections-do-annul = Annul the election
elections-open-again = Open another round
elections-open-close_day = Closing day
elections-open-close_time = Closing hour
elections-open-submit = Open the vote
elections-cancel-reason = Reason
elections-cancel-submit = Call it off
elections-annul-reason = Reason
elections-annul-submit = Annul it
elections-print-ballot = Ballot papers (PDF)
elections-print-sheet = Tally sheet (PDF)
elections-day-candidatures = Candidatures close: { $title }
elections-day-vote = Vote: { $title }

# Candidatures
elections-candidates-empty = Nobody stands yet. Members stand on their own page, or you enter here what came on paper.
elections-add-candidate = Enter a candidature
elections-add-list = Enter a list
elections-candidacy-person = Candidate
elections-candidacy-list = List
elections-candidacy-consent = Agreed in writing
elections-candidacy-consent-hint = Otherwise the person agrees on their own page.
elections-candidacy-note = What the candidate says
elections-candidacy-submit = Enter
elections-list-name = Name of the list
elections-list-submit = Enter the list
elections-no-consent = has not agreed yet
elections-lay-down = To be laid down if elected:
elections-judge = Decide
elections-agreed = Record that they agree
elections-withdraw = Withdraw
elections-judging-decision = Decision
elections-judging-reason = Reason, where it is refused
elections-judging-submit = Record the decision
elections-decide-accept = Accept
elections-decide-refuse = Refuse
elections-decide-uphold = Uphold the appeal
elections-decide-dismiss = Dismiss the appeal

# The roll and proxies
elections-roll-table-caption = Electoral roll
elections-roll-table-empty = The roll is empty.
elections-roll-table-position = No.
elections-roll-table-name = Name
elections-roll-table-weight = Votes
elections-roll-table-voted = Vote
elections-voted = has voted
elections-tick = Tick off
elections-record-vote = Record
elections-blank = Blank vote
elections-proxies = Record a proxy
elections-proxy-giver = Who gives the vote
elections-proxy-holder = Who carries it
elections-proxy-submit = Record

# Counting
elections-sheet-lead = Each teller enters the own sheet without seeing the other’s. Votes are counted only when both agree.
elections-sheet-hands = For a show of hands, give those present as voters.
elections-sheet-votes = Votes
elections-sheet-papers = Papers that are alike
elections-sheet-papers-hint = A line each kind: how many, then the numbers in order, such as 12 3,1,2
elections-sheet-expressed = Papers with a vote
elections-sheet-blank = Blank papers
elections-sheet-invalid = Invalid papers
elections-sheet-voters = Voters ticked off
elections-sheet-submit = Enter the sheet
elections-sheets-in = { $n ->
      [0] No sheet is in yet.
      [one] { $n-text } sheet is in; the other one is awaited.
     *[other] { $n-text } sheets are in.
    }
elections-sheets-differ = The two sheets differ: { $what }. Count again; each corrects the own one.
elections-candidate-n = votes of no. { $n-text }
elections-count-empty = Nothing to count yet. The result stands here once the vote is closed.
elections-void-quorum = This vote counts for nothing: the quorum of the electing body, { $n-text }, was not reached. It is held again.
elections-void-few = This vote counts for nothing: fewer than { $n-text } voted, and the result would tell how. No ballot was opened. It is held again.
elections-next-call = Quorum at the next call: { $n-text }.
elections-again = { $n ->
      [one] Another round is needed, with { $n-text } candidate.
     *[other] Another round is needed among { $n-text } candidates.
    }
elections-lot-needed = { $n ->
      [one] A lot must be drawn ({ $n-text }).
     *[other] A lot must be drawn among { $n-text } candidates.
    }
elections-lot = Lot
elections-lot-seed = Whole seed
elections-lot-commit = SHA-256 of the server’s value, published before
elections-lot-typed = Fixed in public
elections-lot-line = no. { $number-text } (line { $line-text })
elections-lot-among = Among
elections-lot-at = Drawn
elections-lot-how = Nobody chooses a lot: once the tie is known the server fixes a random value and publishes its SHA-256; then a seed is fixed in public (dice, figures called out by those present). The whole seed is that value, a full stop, and what was fixed in public. For each question each candidate has the ticket SHA-256(whole seed:question:line), the line being the place in the published file and not the number on the ballot; the lowest is drawn. Anybody can do it again with rawabit count --lots.
elections-draw-seed = The seed, as fixed in public
elections-draw-seed-hint = At least six signs. Once recorded it does not change.
elections-draw-witnesses = Witnesses
elections-draw-submit = Draw
elections-round = Round { $n-text }
elections-figure-electors = On the roll
elections-figure-voters = Voted
elections-figure-blank = Blank
elections-figure-invalid = Invalid
elections-votes-caption = Votes obtained
elections-col-candidate = Candidate or list
elections-col-votes = Votes
elections-col-share = Share of votes
elections-col-outcome = Outcome
elections-col-number = No.
elections-col-strokes = Strokes
elections-elected = elected
elections-elected-persons = Elected
elections-replaced = How quotas were applied
elections-instead-of = instead of
elections-replaced-for = To keep the quota: { $rules }
elections-vacant = { $n ->
      [one] { $n-text } seat stays empty.
     *[other] { $n-text } seats stay empty.
    }
elections-declined = will not take the seat
elections-do-decline = Decline the seat
elections-decline-reason = Reason
elections-decline-submit = Record
elections-transcript = The count, step by step

# Appeals
elections-appeal-open = to be decided
elections-appeal-upheld = upheld
elections-appeal-dismissed = dismissed
elections-appeal-candidacy = against a refused candidature
elections-appeal-result = against the result
elections-appeal-decision = Decision:
elections-appeal-own = Your appeal
elections-appeal = Appeal
elections-appeal-against-result = Appeal against the result
elections-appeal-before = Appeals are possible before { $at }.
elections-appeals-to = Appeals are decided by { $body }; its decision is recorded here.
elections-appeals-empty = No appeals.
elections-appealing-reason = Grounds
elections-appealing-submit = Lodge the appeal
elections-appealed-decision = Decision
elections-appealed-cites = Day and number of the decision in the body’s own record
elections-appealed-reason = Reasons of the decision
elections-appealed-submit = Record the decision

# One’s own pages
elections-mine = My elections
elections-mine-empty = No election concerns you at present.
elections-vote-now = vote now
elections-stand-now = you may stand
elections-closes-at = The vote closes at { $at }
elections-opens-at = The vote opens at { $at }
elections-stand-before = Candidatures before { $at }
elections-vote = Vote
elections-vote-for = Vote for { $name }
elections-vote-elsewhere = The vote takes place in the hall, not on this page.
elections-voted-own = Your vote in this round is recorded.
elections-find-ballot = The published list of ballots: find your receipt in it
elections-vote-review = Look at it again
elections-your-vote = Your vote
elections-cast = Cast the vote
elections-vote-change = Change it
elections-vote-again = This page is no longer valid. Fill the ballot in again.
elections-recorded = Your vote is recorded.
elections-receipt = Receipt of your ballot
elections-receipt-text = Write it down. After closing you find your ballot with it in the published list. The server does not keep it with your name; whoever knows it knows your vote.
elections-receipt-key = Receipt
elections-receipt-digest = Digest
elections-stand = Stand
elections-stand-lead = Whether you are eligible is checked at once. Where you are refused, the reasons are given and you may appeal.
elections-standing-list = List
elections-standing-note = Your word to the voters
elections-standing-submit = Stand
elections-agree = Agree to stand
elections-own-candidacy = Your candidature
elections-result = The result
elections-ballot-how-one = Choose one.
elections-ballot-how-many = { $n ->
      [one] Choose at most { $n-text }.
     *[other] Choose at most { $n-text }.
    }
elections-ballot-how-ranked = Rank them: 1 for your first choice, then 2, and so on. You need not rank all.
elections-ballot-paper = Ballot paper
elections-tally-sheet = Tally sheet
elections-teller = Teller
elections-presiding = Presiding officer

# The public pages
elections-public-title = Election results
elections-public-lead = Each result with its rule, its count, and the ballots that anybody can count again.
elections-public-empty = No results yet.
elections-is-certified = This result is certified and stands in the ledger of acts.
elections-is-provisional = A provisional result. Appeals are possible before { $at }.
elections-files = Count it again
elections-files-text = Download the file of a round and run the command beside it.
elections-recount-ties = Where equal candidates precede one another by a fact of the statutes and lots or eliminations came besides, the command asks for a draw: the order is that of the transcript.
elections-recount-quotas = Quotas are applied after this count; the transcript says how.
elections-recount-lists = The seats of lists are shared by their votes: rawabit apportion, with a file of names and votes. Who takes them stands on the lists.
elections-recount-majority = The majority that the statutes ask for in the first round is another one than that of the command, which asks for more than half of the votes expressed.
elections-file-blt = ballots (BLT)
elections-file-csv = list of ballots with receipts (CSV)
elections-file-hash = Hash of the file:
elections-communique-title = { $unit }: result of the election
elections-communique-lead = The election of { $office } of { $unit } was held; its result was known on { $day }. On the roll: { $electors }. Elected:

# Refusals
elections-refused-no-election = The statutes know no election for this office in this unit.
elections-refused-not-countable = The statutes ask for a count that this program does not have.
elections-refused-polling = The statutes, or the secrecy they ask for, do not allow this way of voting.
elections-refused-few-electors = There are { $electors-text } voters, fewer than { $least-text }: a vote in the application would not be secret. Choose paper ballots.
elections-refused-nobody-votes = Nobody has the right to vote on that day.
elections-refused-delegates = The voters are delegates: this election is opened from the congress.
elections-refused-weights = Votes have different weights: they are only counted by roll call, or in an open vote in the application.
elections-refused-calendar = The moments do not follow each other: candidatures, opening, closing.
elections-refused-closes-earlier = Voters were told that the vote stays open until { $day }, { $time }: it does not close earlier.
elections-refused-candidatures-before = The statutes ask candidatures to close earlier, and whoever is refused has time to appeal: at the latest { $latest }, { $time }.
elections-refused-running = Another election for this office is under way.
elections-refused-state = This is not possible in the present state of the election.
elections-refused-too-early = It is too early.
elections-refused-too-late = It is too late. Nothing was recorded.
elections-refused-stands-already = This person stands already.
elections-refused-no-consent = Nobody is accepted without having agreed to stand.
elections-refused-not-eligible = This person is not eligible; only an appeal changes that.
elections-refused-undecided = Something is not decided yet.
elections-refused-nobody-stands = Nobody stands.
elections-refused-no-person = There is no such person.
elections-refused-not-on-roll = This person is not on the roll.
elections-refused-voted = This vote was recorded already. It counts once.
elections-refused-choice-unknown = This is not on the ballot.
elections-refused-choice-twice = Not two on one place, nor a name with a blank vote.
elections-refused-choice-nothing = Choose a name, or the blank vote.
elections-refused-same-teller = Two tellers have entered their sheets already.
elections-refused-held-for = This election is part of a branch’s renewal: it is certified with it, on the page of the renewal.
elections-refused-sheet-papers = { $papers-text } papers and { $voters-text } voters: they must be as many.
elections-refused-sheet-votes = The votes sum to { $votes-text } and the papers with a vote are { $expressed-text }: they must be equal.
elections-refused-sheet-many = { $votes-text } votes do not fit what the papers allow ({ $most-text }).
elections-refused-sheet-roll = { $voters-text } voters, and { $electors-text } on the roll.
elections-refused-sheet-line = Line { $line-text } is not understood.
elections-refused-sheet-number = Give a number for each, even if it is zero.
elections-refused-not-agreed = The tellers’ sheets do not agree.
elections-refused-seed = A seed has at least six signs and is recorded once.
elections-refused-organ = Only this office may do so: { $office }.
elections-refused-above = A unit does not confirm its own election: somebody of a unit above does.
elections-refused-candidate = Whoever stands takes no part in holding the election or in deciding on it, and nobody decides on the own appeal.
elections-refused-cites = Give the day and number of the body’s decision.
elections-refused-reason = Give the reason.
elections-refused-list = Choose a list of this election.
elections-refused-urn-lost = The key of the urn is missing; it cannot be opened.
elections-refused-count = It cannot be counted: { $why }
elections-refused-seats = { $n ->
      [one] This office has { $n-text } seat.
     *[other] This office has { $n-text } seats.
    }
elections-refused-vacant = { $n ->
      [0] No seat is empty on the day of the vote.
      [one] { $n-text } seat is empty on the day of the vote.
     *[other] { $n-text } seats are empty on the day of the vote.
    }
elections-refused-choice-many = { $n ->
      [one] At most { $n-text } name.
     *[other] At most { $n-text } names.
    }
elections-refused-proxies = { $n ->
      [0] The statutes do not allow proxies.
      [one] A voter carries at most { $n-text } proxy, and none who has given the own vote away.
     *[other] A voter carries at most { $n-text } proxies, and none who has given the own vote away.
    }

# Letters
elections-tab-letters = Letters
elections-letters-caption = Letters about this election, the latest first
elections-letters-empty = Nobody has been written to yet. Voters are written to when the vote in the application opens, candidates when something is decided about them.
elections-letters-name = Reader
elections-letters-about = About
elections-letters-state = State
elections-letters-at = When
elections-letters-proof = Proof
elections-letters-show = Show
elections-letters-narrow = What became of the letters
elections-letters-of-all = All ({ $n-text })
elections-letters-of-none = No address ({ $n-text })
elections-letters-of-failed = Given up ({ $n-text })
elections-letters-of-waiting = Waiting ({ $n-text })
elections-letters-of-sent = Handed over ({ $n-text })
elections-letters-none = No address
elections-letters-failed = Given up
elections-letters-waiting = Waiting
elections-letters-sent = Handed over
elections-letters-without = { $n ->
      [one] { $n-text } letter could not be written, since there is no mail address: tell that person otherwise.
     *[other] { $n-text } letters could not be written, since there are no mail addresses: tell these persons otherwise.
    }
elections-letter-vote = The vote is open (round { $round })
elections-letter-proposed = Asked to agree to stand
elections-letter-accepted = Candidature accepted
elections-letter-refused = Candidature refused
elections-letter-appeal = Decision on an appeal
elections-letter-elected = Elected, provisionally
elections-mail-greeting = Dear { $name },
elections-mail-page = The page of the election:
elections-mail-vote-subject = The vote is open: { $election }
elections-mail-vote-text = The vote “{ $election }” is open. You are on the electoral roll and may vote in the application until { $closes }.
elections-mail-vote-again = Round { $round } of the vote “{ $election }” is open. Votes given before do not count in this round. You may vote in the application until { $closes }.
elections-mail-vote-here = You vote here, after signing in:
elections-mail-vote-elsewhere = Nobody will ask you for your vote or your password by mail. This message says nothing of whether or how you vote.
elections-mail-proposed-subject = You are proposed as a candidate: { $election }
elections-mail-proposed-text = You are proposed as a candidate in the election “{ $election }”. Nobody stands without having agreed. Please answer before candidatures close: { $until }.
elections-mail-answer-here = Agree or withdraw here, after signing in:
elections-mail-accepted-subject = Your candidature is accepted: { $election }
elections-mail-accepted-text = Your candidature in the election “{ $election }” is accepted. The vote opens at { $opens } and closes at { $closes }.
elections-mail-refused-subject = Your candidature: { $election }
elections-mail-refused-text = Your candidature in the election “{ $election }” is not accepted.
elections-mail-refused-why = Reasons:
elections-mail-appeals-to = You may appeal. Appeals are decided by { $body }.
elections-mail-appeals-above = You may appeal. Appeals are decided by the unit above.
elections-mail-appeal-here = You appeal here, after signing in:
elections-mail-appeal-subject = Decision on your appeal: { $election }
elections-mail-appeal-upheld-candidacy = Your appeal in the election “{ $election }” was upheld: you stand as a candidate.
elections-mail-appeal-dismissed-candidacy = Your appeal in the election “{ $election }” was dismissed: the refusal of your candidature stands.
elections-mail-appeal-upheld-result = Your appeal against the result of the election “{ $election }” was upheld: the election is void.
elections-mail-appeal-dismissed-result = Your appeal against the result of the election “{ $election }” was dismissed: the result stands.
elections-mail-elected-subject = You are elected, provisionally: { $election }
elections-mail-elected-text = By the provisional result you are elected in “{ $election }”. The mandate begins when the result is certified.
elections-mail-elected-decline = If you will not take the seat, decline it on the page of the election. The last day on which this is certainly possible is { $last }; afterwards the result may be certified at any time.
elections-mail-elected-decline-soon = If you will not take the seat, decline it at once on the page of the election: the statutes set no time for appeals, and the result may be certified at any time.

# Counting again
elections-differs-votes = The votes of this round are not those that were counted: counted again, they give something else than the record of the count. The count is not shown, and nothing is certified, until this is cleared up.
elections-differs-count = Counted again, this round does not come out as it was recorded: something that decides between candidates has changed since, or was erased with a candidate’s data. The count is not shown as if it were the one that was made; what was certified stands as it was recorded in the ledger of acts.
elections-differs-ledger = The record of the count is not the one whose hash stands in the ledger of acts. Nothing is certified until this is cleared up.
elections-differs-published = The ballots are not those whose hash was published when the vote was closed. Nothing is certified until this is cleared up.
elections-differs-result = The result is not the one that the count says. Nothing is certified until this is cleared up.

# Done
done-elections-opened = The election is open and the roll is frozen.
done-elections-settled = The candidates are settled.
done-elections-closed = The vote is closed.
done-elections-vote-opened = The vote is open.
done-elections-cancelled = The election was called off.
done-elections-certified = The result is certified and the mandates are open.
done-elections-annulled = The election was annulled.
done-elections-entered = It is entered.
done-elections-decided = The decision is recorded.
done-elections-saved = Saved.
done-elections-ticked = Recorded.
done-elections-counted = Both sheets agree; the votes are counted.
done-elections-sheet-entered = Your sheet is in.
done-elections-drawn = The lot is drawn.
done-elections-stood = You stand.
done-elections-appealed = Your appeal is lodged.

# Acts, audit, jobs, persons
act-contest-opened = An election was opened{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-listed = The candidates were settled{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-refused = A candidature was refused{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-vote-opened = The vote was opened{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-vote-closed = The vote was closed{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-counted = The votes were counted{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-lot = A lot was drawn{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-lot-fixed = The server’s part of a lot was fixed{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-appeal = An appeal was decided{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-declined = Somebody elected will not take the seat{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-cancelled = An election was called off{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-contest-annulled = An election was annulled{ $office ->
      [none] {""}
     *[other] : { $office }
    }
act-result-certified = The result of an election was certified{ $office ->
      [none] {""}
     *[other] : { $office }
    }
fact-method = Method
fact-secrecy = Secrecy
fact-polling = Voting
fact-electors = On the roll
fact-roll = Roll
fact-candidatures-until = Candidatures before
fact-opens-at = Opens
fact-closes-at = Closes
fact-candidates = Candidates
fact-lists = Lists
fact-round = Round
fact-rounds = Rounds
fact-voters = Voted
fact-ballots = Hash of the published ballots
fact-elected = Number elected
fact-seed = Seed
fact-commitment = SHA-256 of the value that was fixed
fact-among = Among numbers
fact-seats = Seats
fact-value-plurality = plurality
fact-value-two-round = absolute majority in two rounds
fact-value-block = block vote
fact-value-approval = approval
fact-value-irv = instant runoff
fact-value-stv = single transferable vote
fact-value-list-pr = proportional lists
fact-value-secrecy-open = open
fact-value-secrecy-confidential = confidential
fact-value-secrecy-verifiable = verifiable
fact-value-hands = show of hands
fact-value-roll-call = roll call
fact-value-paper = paper ballots
fact-value-electronic = in the application
fact-value-outcome-provisional = a provisional result
fact-value-outcome-lot = a lot
fact-value-outcome-again = another round
fact-value-outcome-quorum = no quorum
fact-value-outcome-few = too few voters for a secret
fact-value-outcome-upheld = upheld
fact-value-outcome-dismissed = dismissed
fact-value-against-candidacy = a refused candidature
fact-value-against-result = the result
audit-action-elections-open = Opening an election
audit-action-elections-propose = Entering a candidature
audit-action-elections-list = Entering a list
audit-action-elections-agree = Agreeing to stand
audit-action-elections-withdraw = Withdrawing
audit-action-elections-decide-candidacy = Deciding on a candidature
audit-action-elections-settle = Settling the candidates
audit-action-elections-open-vote = Opening a vote
audit-action-elections-close-vote = Closing a vote
audit-action-elections-proxy = Recording a proxy
audit-action-elections-cancel = Calling an election off
audit-action-elections-count = Counting
audit-action-elections-sheet = Entering a tally sheet
audit-action-elections-draw = Drawing a lot
audit-action-elections-mark = Ticking a voter off
audit-action-elections-name-vote = Recording a vote by name
audit-action-elections-decline = Declining a seat
audit-action-elections-certify = Certifying a result
audit-action-elections-annul = Annulling an election
audit-action-elections-appeal = Electoral appeal
audit-action-elections-decide-appeal = Deciding an electoral appeal
audit-action-elections-communique = Communiqué on a result
audit-action-elections-read-roll = Reading an electoral roll
job-elections-clock = Closing votes at their hour
job-elections-shred = Destroying the key of an urn
actor-elections-clock = The program (hours of votes)
actor-elections-cast = The program (recording votes)
actor-elections-shred = The program (destroying keys of urns)
personal-contest_mark = Votes taken part in
personal-contest_named_vote = Open votes
personal-contest_proxy = Proxies
personal-contest_sheet = Tally sheets
personal-contest_appeal = Electoral appeals
personal-candidacy = Candidatures
personal-contest_elector = Places on electoral rolls
fact-count = Hash of the count
audit-action-elections-read-letters = Reading the letters of an election
audit-action-elections-tell = Telling voters that a vote is open
job-elections-tell = Telling voters that a vote is open
actor-elections-tell = The program (letters to voters)
personal-contest_letter = Letters about elections

# A vote held on paper before it was entered
elections-fact-from-paper = Entered from paper
elections-fact-from-paper-of = held on { $held }, entered on { $entered }
elections-fact-scan = SHA-256 of the scanned minutes
elections-lot-paper = The lot was drawn in the assembly, on paper, in the order above, as the scanned minutes say. Anybody can count again with rawabit count --draw.
elections-refused-past-method = Of this method the minutes do not say enough to count the vote again: lists and ranked papers are not entered from paper.
elections-refused-past-quorum = Fewer voted than the quorum of this call asks for: the vote counts for nothing.
elections-refused-past-again = These figures decide nothing yet: enter the next round as well.
elections-refused-past-rounds = The round before decides: there is no other round to enter.
elections-refused-past-lot = Candidates are equal: write them in the order in which the lot was drawn, and tick that one was drawn.
act-contest-from-paper = A vote held on paper was entered{ $office ->
      [none] {""}
     *[other] : { $office }
    }
fact-scan = Scanned minutes (SHA-256)
fact-lot = Lot drawn in the assembly
audit-action-elections-enter-past = Entering a vote held on paper
