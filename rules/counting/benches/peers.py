"""Counts a BLT file with a library of Python and prints the seconds for reading and counting, the best of three.

python3 peers.py votelib|pyrankvote|stvpoll FILE
"""

import sys
import time


def lines(path):
    """The ballots of a plain BLT file: seats, candidates, rankings with how many ballots have each."""
    rankings = {}
    with open(path, encoding="utf-8") as file:
        candidates, seats = map(int, file.readline().split())
        for line in file:
            words = line.split()
            if words == ["0"]:
                break
            ranking = tuple(words[1:-1])
            rankings[ranking] = rankings.get(ranking, 0) + int(words[0])
    return seats, [str(number) for number in range(1, candidates + 1)], rankings


def votelib(path):
    import votelib.evaluate.sequential as sequential

    seats, _, rankings = lines(path)
    evaluator = sequential.TransferableVoteSelector(quota_function="droop")
    return evaluator.evaluate(rankings, seats)


def pyrankvote(path):
    import pyrankvote as library
    from pyrankvote import Ballot, Candidate

    seats, names, rankings = lines(path)
    people = {name: Candidate(name) for name in names}
    ballots = [
        Ballot([people[name] for name in ranking]) for ranking, count in rankings.items() for _ in range(count)
    ]
    return library.single_transferable_vote(list(people.values()), ballots, number_of_seats=seats)


def stvpoll(path):
    from stvpoll.scottish_stv import ScottishSTV

    seats, names, rankings = lines(path)
    poll = ScottishSTV(seats=seats, candidates=names)
    for ranking, count in rankings.items():
        poll.add_ballot(list(ranking), count)
    return poll.calculate()


def main():
    count = {"votelib": votelib, "pyrankvote": pyrankvote, "stvpoll": stvpoll}[sys.argv[1]]
    best = None
    for _ in range(3):
        start = time.perf_counter()
        count(sys.argv[2])
        taken = time.perf_counter() - start
        best = taken if best is None else min(best, taken)
    print(best)


main()
