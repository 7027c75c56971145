// A young league, whose one branch in a province elects its bureau: who they are, who stands for what.

export const LEAGUE = 'رابطة الصيادين';
export const BRANCH = 'فرع رابطة الصيادين بالرباط';
export const CAMPAIGN = 'تجديد فروع رابطة الصيادين';

// Who belongs to the branch: its secretary, twelve who stand, eleven others. Nobody is called as anybody of the example.
const FIRST = [['سعاد', 'Souad', 'f'], ['إدريس', 'Driss', 'm'], ['لطيفة', 'Latifa', 'f'], ['عمر', 'Omar', 'm'], ['مليكة', 'Malika', 'f'], ['رشيد', 'Rachid', 'm']];
const LAST = [['البحراوي', 'Bahraoui'], ['القرصاني', 'Korsani'], ['الشباكي', 'Chebbaki'], ['المرساوي', 'Mersaoui']];
export const MEMBERS = LAST.flatMap(([ar, latin]) => FIRST.map(([first, second, gender]) => [`${first} ${ar}`, `${second} ${latin}`, gender]))
  .map(([ar, latin, gender], n) => ({ ar, latin, gender, mail: `fisher${n}@example.org`, born: `15/03/${1960 + n}` }));
export const [SECRETARY, ...OTHERS] = MEMBERS;
// The first stands alone, the second is proposed; the others stand for the seats that the statutes give a bureau.
export const STANDING = { branch_secretary: OTHERS.slice(0, 2), branch_deputy_secretary: OTHERS.slice(2, 3), branch_treasurer: OTHERS.slice(3, 4), branch_bureau_member: OTHERS.slice(4, 12) };
export const OFFICES = { branch_secretary: 'كاتب الفرع', branch_deputy_secretary: 'نائب كاتب الفرع', branch_treasurer: 'أمين مال الفرع', branch_bureau_member: 'عضو مكتب الفرع' };

/** Who is elected: of two for secretary the second, of eight for seven seats the first seven. */
export const ELECTED = [OTHERS[1], OTHERS[2], OTHERS[3], ...STANDING.branch_bureau_member.slice(0, 7)];
