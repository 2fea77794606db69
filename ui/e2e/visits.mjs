/**
 * What the browser tests look at: every page and every dialog of the window, in a block in which
 * each of them has something to show.
 */
import { call, hold, open, reach, register, unlock } from './stage.mjs';

/** As long as a name may be. */
export const LONG =
  'Nai Roshni Mahila Swayam Sahayata Samuh Chushot Yokma Goma, Ward Number Fourteen';

const press = (testid) => async (page) => (await reach(page, `[data-testid=${testid}]`)).click();
/** All that stands behind “More”. */
const seldom = press('more');
const chosen = (value) => (page) => page.click(`main label:has(input[value=${value}])`);
/** One that was begun in the language before stands there, at the latest when what was kept has come. */
const oldLoan = async (page) => {
  const fields = page.locator('main fieldset').first();
  const begin = page.getByTestId('old-borrowing');
  await fields.or(begin).first().waitFor();
  if (await fields.isVisible()) return;
  await begin.click({ timeout: 3_000 }).catch(() => fields.waitFor());
};
/** Something is brought on the loan that is unfolded. */
const brought = (page) => page.locator('[name=principal]').first().fill('200');
const tab = (number) => (page) => page.click(`[role=tab]:nth-of-type(${number})`);
const step = (number) => async (page) => {
  const button = page.locator(`[data-step] nav li:nth-child(${number}) button`);
  if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
};
const inTurn =
  (...acts) =>
  async (page) => {
    for (const act of acts) await act(page);
  };
const compare = async (page) => {
  await press('paste-feed')(page);
  await page.fill('textarea[name=feed]', 'x|y\n');
  await press('feed-compare')(page);
};

/** The device's clock is a day and an hour before the centre's. */
const clockFast = async (page) => {
  await page.route('**/call/state', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), clock_off_s: 90_000 } });
  });
  await page.reload();
  await page.waitForSelector('[data-testid=clock-off]');
};

/** The exchange begins only when somebody says so. */
const byHand = async (page) => {
  await page.click('label:has(input[value=hand])');
  await page.waitForSelector('input[value=hand]:checked');
};

/** What is there already is entered once more: it is asked whether it is meant. */
const alike = (name, village) => async (page) => {
  await page.fill('[name=name]', name);
  if (await page.isVisible('[name=product]')) {
    // What was begun in the language before stands there.
    if (await page.isVisible('main input[type=search]')) {
      await page.fill('main input[type=search]', 'sun');
      await press('owner-found')(page);
    }
    await page.fill('[name=product]', 'apricots');
    await page.locator('main label:has(input[value=manufacturing])').click();
  }
  if (village) await page.locator('main select[required]').first().selectOption(village);
  const saving = page.locator('main .money input');
  if ((await saving.count()) > 0) await saving.first().fill('50');
  await page.click('.page > footer .main');
  await page.waitForSelector('dialog[open]');
};

/** A bank's loan with instalments: one was late, and then the bank agreed to others. */
async function borrowed(crp, group, today) {
  const terms = {
    ...{ rate: 700, method: 'declining', instalments: 12, every: 'monthly' },
    ...{ first_due: before(today, 9), interest: 'month', broken: 'by-days' },
    ...{ moratorium: 0, instalment: null },
  };
  const borrowing = {
    ...{ tag: 0, lender: 'bank', kind: 'term-loan', name: 'J&K Bank, Choglamsar' },
    ...{ ifsc: 'JAKA0CHOGLA', account: '0123400099', sanctioned: before(today, 20) },
    ...{ amount: 6_000_000, terms, powers: [], review_due: null, dose: 2, subvention: true },
  };
  const { borrowings } = await call(crp, 'open_borrowing', { group, borrowing });
  const [{ tag }] = borrowings
    .map((line) => line.borrowing)
    .filter(({ kind }) => kind === 'term-loan');
  const page = (head, folio = null) => ({ head, member: null, folio });
  const lines = [{ debit: page('bank'), credit: page('bank-term-loan', tag), amount: 6_000_000 }];
  await call(crp, 'enter_voucher', {
    group,
    voucher: {
      ...{ date: before(today, 18), ordinal: 0, narration: 'The bank paid the loan' },
      ...{ reference: null, lines },
    },
  });
  await call(crp, 'agree_borrowing', {
    group,
    borrowing: tag,
    anew: {
      from: before(today, 4),
      terms: { ...terms, instalments: 15, first_due: before(today, -30) },
    },
  });
}

/**
 * The pages by who sees them: a path, or a path, a name and what is done there before one looks. The
 * dialogs likewise; their name is the file that draws them.
 */
export async function everything(on) {
  await unlock(on.crp, '270419');
  await unlock(on.supervisor, '481516');
  const listed = { text: null, village: null, inactive_too: false };
  const groups = await call(on.crp, 'groups', listed);
  const federation = groups.find(({ kind }) => kind === 'village-organisation');
  // A group of women with loans and meetings behind it, as large as most are.
  const women = groups.filter(({ kind }) => kind === 'women');
  const loans = ({ id }) => call(on.crp, 'group_loans', { group: id });
  const lent = await Promise.all(women.map(async (row) => ({ row, ...(await loans(row)) })));
  const [{ row, loans: owed }, { row: elsewhere }] = lent.sort(
    (one, other) => other.loans.length - one.loans.length,
  );
  const book = row.id;
  const { on: today } = await call(on.crp, 'standing', { group: book });
  const some = await call(on.crp, 'group', { group: book });
  const names = ['Amina Khatoon', 'Dolma', 'Fatima Banoo', 'Ishey Angmo', 'Kaneez', 'Nilza'];
  for (const name of names.slice(0, 11 - some.members.length)) {
    await call(on.crp, 'add_member', { ...woman(book, name, 'Tashi'), joined: before(today, 6) });
  }
  const group = await call(on.crp, 'group', { group: book });
  const { meetings } = group;
  const [enterprise] = await call(on.crp, 'enterprises', listed);
  const shown = await call(on.crp, 'enterprise', { enterprise: enterprise.id });
  // She owes something: her page has all that a page of a woman can have.
  const { id: member, tag } = group.members.find(({ tag }) => tag === owed[0].member);
  // A final account that another person agreed to, one that waits, and a grade beside the books.
  const [settled, leaving] = group.members.map(({ id }) => id).filter((id) => id !== member);
  const resolved = { nominee: null, resolution: 'Resolution 7', rule: 'equal' };
  await call(on.crp, 'settle_member', { member: settled, on: today, ...resolved });
  await call(on.crp, 'sync_now');
  await call(on.supervisor, 'sync_now');
  const { items } = await call(on.supervisor, 'reviews');
  const agreed = { verdict: 'both', reason: 'seen the minutes' };
  const { operation } = items.find(({ reason }) => reason === 'awaits-approval').parked.made;
  await call(on.supervisor, 'decide_review', { parked: operation, ...agreed });
  // Something that was looked at and came back to who recorded it.
  const { records } = await call(on.supervisor, 'awaiting');
  const [judged] = records.filter(({ needs }) => needs !== 'meeting');
  const sent = { approved: false, reason: 'The paper says otherwise' };
  await call(on.supervisor, 'approve', {
    group: judged.group,
    operation: judged.made.operation,
    ...sent,
  });
  await call(on.supervisor, 'sync_now');
  await call(on.crp, 'sync_now');
  await call(on.crp, 'settle_member', { member: leaving, on: today, ...resolved });
  await call(on.crp, 'sync_now');
  await call(on.supervisor, 'sync_now');
  await call(on.crp, 'give_grade', {
    group: book,
    date: today,
    since: null,
    grader: 'village-organisation',
    signed_by: 'Nasreen Akhtar',
    participation: 80,
    social: 60,
    letter: null,
    remark: null,
  });
  await borrowed(on.crp, book, today);
  // Two groups that were only named; the book of one was found.
  const { terms } = await call(on.crp, 'group', { group: group.row.id });
  const formed = (name) => ({
    ...{ village: group.row.village, name, kind: 'women', formed: null, terms: terms[0] },
    ...{ bank: null, ifsc: null, account: null, codes: [] },
  });
  const young = [];
  for (const name of [LONG, 'Tara']) {
    const named = { federation: federation.id, group: null, name, joined: today };
    const { accounts } = await call(on.crp, 'add_federation_member', named);
    const { row } = await call(on.crp, 'add_group', formed(name));
    young.push(row.id);
    const { id } = accounts.find(({ line }) => line.name === name).line;
    if (name !== 'Tara') continue;
    const tie = { federation: federation.id, member: id, group: row.id };
    await call(on.crp, 'tie_federation_member', tie);
  }
  // Another one was taken for the wrong member: its own book alone says that it came back.
  const named = { federation: federation.id, group: null, name: 'Roza', joined: before(today, 20) };
  const { accounts } = await call(on.crp, 'add_federation_member', named);
  const { id: wrong } = accounts.find(({ line }) => line.name === 'Roza').line;
  const { row: roza } = await call(on.crp, 'add_group', formed('Roza'));
  const of = { federation: federation.id, group: roza.id };
  await call(on.crp, 'tie_federation_member', { ...of, member: wrong });
  await call(on.crp, 'leave_federation', { ...of, on: before(today, 9), reason: 'far away' });
  await call(on.crp, 'add_federation_member', { ...of, name: '', joined: today });
  await call(on.crp, 'untie_federation_member', {
    ...{ federation: federation.id, member: wrong, reason: 'another one of that name' },
  });
  // A cluster of the village organisation.
  const { row: cluster } = await call(on.crp, 'add_group', {
    ...formed('Chushot Cluster'),
    kind: 'cluster-federation',
  });
  const joins = { federation: cluster.id, name: '', joined: today };
  await call(on.crp, 'add_federation_member', { ...joins, group: federation.id });
  // A group that was closed.
  const { row: closed } = await call(on.crp, 'add_group', formed('Zoya'));
  await call(on.crp, 'end_group', { group: closed.id, on: today, reason: 'all moved away' });
  await lendTo(on, federation.id, today);
  // The women are here, so that each can be shown her own figures. It comes after the lending, which
  // closes a meeting that may be of the same group.
  const { draft } = await call(on.crp, 'open_meeting', { group: group.row.id, date: null });
  draft.rows.forEach((row) => (row.attendance = 'present'));
  const asks = { amount: 200_000, purpose: 'seed', priority: 1 };
  draft.demands = [{ member: draft.rows[1].member, ...asks }];
  await call(on.crp, 'save_meeting', { group: group.row.id, draft });
  // A woman who has nothing in the book yet, a cash credit, a visit that was begun, with a picture.
  const [fresh, empty] = young;
  const { line: alone } = await call(on.crp, 'add_member', {
    ...woman(fresh, LONG, 'Ram Lal'),
    joined: today,
  });
  const { line: gone } = await call(on.crp, 'add_member', {
    ...woman(fresh, 'Yangchen', 'Tashi'),
    joined: today,
  });
  await call(on.crp, 'end_member', { member: gone.id, on: today, reason: 'moved away' });
  await call(on.crp, 'open_borrowing', {
    group: book,
    borrowing: {
      ...{ tag: 0, lender: 'bank', kind: 'cash-credit', name: 'J&K Bank', amount: 15_000_000 },
      ...{ ifsc: 'JAKA0LEHBRA', account: '0123456789012', sanctioned: today, terms: null },
      powers: [{ from: today, limit: 15_000_000, power: 10_000_000, review_due: null }],
      ...{ review_due: null, dose: 1, subvention: true },
    },
  });
  const begun = (await call(on.crp, 'open_visit', { enterprise: enterprise.id })).draft;
  const photo = await call(on.crp, 'add_photo', { base64: await picture(on) });
  const photos = [{ ...photo, caption: 'dried apricots' }];
  await call(on.crp, 'save_visit', { enterprise: enterprise.id, draft: { ...begun, photos } });
  on.other = await twice(on, elsewhere, federation, today);
  const meeting = `/meeting/${group.row.id}`;
  const loan = `/group/${book}/loan/${owed[0].loan}`;
  return {
    pages: {
      crp: [
        ['/'],
        ['/groups'],
        ['/group/new'],
        [`/group/${group.row.id}`],
        [`/group/${federation.id}`],
        [`/group/${fresh}`],
        [`/group/${empty}`],
        [`/group/${group.row.id}`, 'meetings', tab(2)],
        [
          `/group/${group.row.id}`,
          'money',
          async (page) => {
            await tab(3)(page);
            await page.waitForSelector('[data-testid=picture] svg');
          },
        ],
        [
          `/group/${group.row.id}`,
          'money as tables',
          async (page) => {
            await tab(3)(page);
            await page.waitForSelector('[data-testid=picture] svg');
            for (const turn of await page.locator('[data-testid=turn-picture]').all()) {
              await turn.click();
            }
          },
        ],
        [`/group/${group.row.id}`, 'money, all of it', inTurn(tab(3), seldom)],
        [`/group/${group.row.id}`, 'about', tab(4)],
        [`/group/${group.row.id}`, 'about, all of it', inTurn(tab(4), seldom)],
        [`/group/${group.row.id}/edit`],
        [`/group/${group.row.id}/terms`],
        [`/group/${book}/loans`],
        [loan],
        [loan, 'its schedule', tab(2)],
        [loan, 'what may be resolved', tab(3)],
        [`/group/${book}/plan`],
        [`/group/${book}/books`],
        ...[2, 3, 4].map((n) => [`/group/${book}/books`, `side ${n}`, tab(n)]),
        [`/group/${book}/record/${meetings[0].operation}`],
        [`/group/${book}/voucher`],
        [`/group/${book}/voucher`, 'all of it', seldom],
        [`/group/${book}/account`],
        [`/group/${book}/borrowing`],
        [`/group/${book}/borrowing`, 'who lends', chosen('federation-loan')],
        [`/group/${book}/papers`],
        [`/group/${book}/papers`, 'all of it', inTurn(press('paper-minutes'), seldom)],
        [`/group/${fresh}/cutoff`],
        ...[2, 3, 4, 5].map((n) => [`/group/${fresh}/cutoff`, `side ${n}`, tab(n)]),
        [
          `/group/${fresh}/cutoff`,
          'an old loan',
          inTurn(tab(4), oldLoan, chosen('community-investment-fund')),
        ],
        [`/group/${book}/standing`],
        [`/group/${book}/standing`, 'grade', (page) => page.click('details summary')],
        [`/group/${book}/grade`],
        [`/group/${book}/life`],
        [`/group/${book}/life`, 'all of it', seldom],
        [`/group/${roza.id}/life`],
        [`/group/${book}/share-out`],
        [`/group/${book}/funds`],
        [`/group/${book}/linkage`],
        [`/group/${fresh}/linkage`],
        [`/group/${book}/borrowing?dose=1`],
        [`/group/${book}/voucher?kind=subvention&amount=50000&date=2026-05-02`],
        [`/group/${federation.id}/linkage`],
        [`/group/${book}/report`],
        [`/federation/${federation.id}`],
        [`/office/collections/${federation.id}`],
        [
          `/office/collections/${federation.id}`,
          'how late',
          (page) => page.click('[data-testid=risk] summary'),
        ],
        [`/group/${cluster.id}`],
        [`/group/${cluster.id}/books`],
        [`/federation/${cluster.id}`],
        [`/meeting/${cluster.id}`],
        [`/member/new/${cluster.id}`],
        ['/approvals'],
        ['/sent-back'],
        [`/member/new/${group.row.id}`],
        [`/member/${member}`],
        [`/member/${member}`, 'all of it', seldom],
        [`/member/${member}/edit`],
        [`/member/${member}/settlement`],
        [`/member/${settled}/settlement`],
        [`/member/${leaving}/settlement`],
        [`/member/${member}/same`],
        [
          `/member/${member}/same`,
          'side by side',
          async (page) => {
            await page.selectOption('main select', settled);
            await page.waitForSelector('[data-testid=merge-now]');
          },
        ],
        [`/meeting/${federation.id}`],
        [meeting],
        ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => [meeting, `step ${n}`, step(n)]),
        [
          meeting,
          'a part',
          inTurn(step(3), press('unfold'), brought, press('how'), press('part-add')),
        ],
        [`/meeting-record/${group.meetings[0].operation}`],
        [`/readback-record/${group.row.id}/${group.meetings[0].operation}`],
        [`/readback/${group.row.id}`],
        [`/readback/${group.row.id}/${tag}`],
        ['/practice'],
        ['/enterprises'],
        ['/enterprise/new'],
        [`/enterprise/${enterprise.id}`],
        [`/visit/${enterprise.id}`],
        [`/visit-record/${shown.visits[0].operation}`],
        ['/due'],
        ['/find'],
        [
          '/find',
          'found',
          async (page) => {
            await page.fill('main input[type=search]', 'sun');
            await page.waitForSelector('main a');
          },
        ],
        ['/exchange'],
        ['/settings'],
        ['/settings', 'other languages', (page) => page.click('details summary')],
        [`/meeting/${fresh}`],
        [`/meeting/${empty}`],
        [`/readback/${empty}`],
        ['/language'],
        ['/enrol'],
        ['/words'],
        ['/guide'],
      ],
      supervisor: [
        ['/office'],
        ['/office', 'all of it', seldom],
        ['/approvals', 'a resolution', press('waiting')],
        ['/office/arrivals'],
        ['/office/reviews'],
        ['/office/groups'],
        ['/office/collections'],
        ['/office/figures'],
        ...[2, 3, 4, 5].map((nth) => ['/office/figures', `side ${nth}`, tab(nth)]),
        ['/office/standing'],
        ['/office/feed'],
        ['/office/feed', 'compared', compare],
        ['/office/people'],
        ['/office/devices'],
      ],
      other: [
        ['/exchange', 'without the centre'],
        ['/exchange', 'by hand', byHand],
        [meeting, 'its clock is fast', clockFast],
      ],
    },
    dialogs: {
      other: [],
      crp: [
        ['/', 'help/HelpDialog', press('help')],
        ['/', 'keys/Keys', (page) => page.keyboard.press('?')],
        ['/group/new', 'group/GroupNewPage', alike(group.row.name, group.row.village)],
        [`/group/${group.row.id}`, 'group/GroupMeetings', inTurn(tab(2), press('miss'))],
        [`/group/${group.row.id}`, 'money/EndDialog', inTurn(tab(4), press('end-group'))],
        [`/group/${closed.id}`, 'money/ReopenDialog', inTurn(tab(4), press('reopen-group'))],
        [`/group/${group.row.id}`, 'money/CodeDialog', inTurn(tab(4), press('give-code'))],
        ...['rescheduled', 'due-moved', 'written-off'].map((deed) => [
          loan,
          'loan/DecideDialog',
          inTurn(tab(3), press(`decide-${deed}`)),
        ]),
        [`/group/${book}/books`, 'books/PowerDialog', inTurn(tab(3), press('set-power'))],
        [`/group/${book}/books`, 'books/AgreeDialog', inTurn(tab(3), press('agree-anew'))],
        [`/group/${book}/life`, 'life/OfficeDialog', press('life-office')],
        [`/group/${book}/life`, 'life/BelongDialog', press('life-belongs')],
        [`/group/${book}/life`, 'life/PauseDialog', press('life-pause')],
        [`/group/${book}/life`, 'life/DeclareDialog', press('life-status')],
        [
          `/group/${book}/funds`,
          'linkage/FundDialog',
          (page) => page.locator('[data-testid^=fund-]').first().click(),
        ],
        [`/group/${book}/linkage`, 'linkage/StepDialog', press('next-stage')],
        [`/group/${fresh}/linkage`, 'linkage/StepDialog', press('next-stage')],
        [`/group/${book}/linkage`, 'linkage/ClaimDialog', press('claim')],
        [`/federation/${federation.id}`, 'federation/JoinDialog', press('join')],
        [`/federation/${federation.id}`, 'money/LeaveDialog', press('leave')],
        [`/federation/${federation.id}`, 'federation/TieDialog', press('tie')],
        [`/federation/${federation.id}`, 'federation/UntieDialog', press('untie')],
        [`/member/${settled}/settlement`, 'money/TakeBackDialog', press('settlement-undo')],
        [`/member/new/${fresh}`, 'member/MemberNewPage', alike(LONG)],
        [`/member/${alone.id}`, 'money/EndDialog', press('end-member')],
        [`/member/${gone.id}`, 'member/StayDialog', press('stay-member')],
        [meeting, 'meeting/MeetingPage', press('meeting-settings')],
        [meeting, 'meeting/LineDialog', inTurn(step(4), press('add-received'))],
        [meeting, 'meeting/LineDialog', inTurn(step(4), press('add-paid'))],
        [meeting, 'meeting/DemandDialog', inTurn(step(5), press('add-demand'))],
        [meeting, 'meeting/SanctionDialog', inTurn(step(5), press('give-loan'))],
        [meeting, 'meeting/ReturnDialog', inTurn(step(5), press('add-return'))],
        [meeting, 'meeting/MinutesDialog', inTurn(step(8), press('minutes-where'))],
        [meeting, 'meeting/ResolutionDialog', inTurn(step(8), press('resolution-add'))],
        [
          `/meeting-record/${group.meetings[0].operation}`,
          'meeting/MeetingRecordPage',
          press('reverse'),
        ],
        [
          '/enterprise/new',
          'enterprise/EnterpriseNewPage',
          alike(enterprise.name, enterprise.village),
        ],
        [`/enterprise/${enterprise.id}`, 'enterprise/EditDialog', press('edit')],
        [`/enterprise/${enterprise.id}`, 'money/EndDialog', press('end')],
        [`/visit/${enterprise.id}`, 'visit/VisitPage', press('discard-visit')],
        [`/visit/${enterprise.id}`, 'visit/Picture', (page) => page.click('main li > button img')],
        [`/visit-record/${shown.visits[0].operation}`, 'visit/VisitRecordPage', press('reverse')],
        ['/enrol', 'sign-in/ScanDialog', press('scan')],
      ],
      supervisor: [
        ['/office', 'office/AddVillageDialog', press('add-village')],
        ['/office/people', 'office/AddPersonDialog', press('add-person')],
        ['/office/people', 'office/AssignDialog', press('assign')],
        ['/office/people', 'office/InviteDialog', press('invite')],
        [
          '/office/people',
          'office/Invitation',
          async (page) => {
            await inTurn(press('invite'), press('invite-make'))(page);
            await page.waitForSelector('dialog [data-testid=invite-code]');
          },
        ],
        ['/office/devices', 'office/DevicesPage', press('revoke')],
        [
          '/office/groups',
          'office/HandoverPage',
          inTurn(async (page) => {
            // What she ticked is kept: another window may have ticked it before.
            const first = page.locator('[data-testid=handover-group]').first();
            if (!(await first.locator('input').isChecked())) await first.click();
          }, press('handover')),
        ],
      ],
    },
  };
}

const DAY_MS = 86_400_000;

/** The day so many days before another one. */
function before(day, days) {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Somebody who is written down in a group. */
const woman = (group, name, husband) => ({
  ...{ group, name, relation: 'husband', relation_name: husband, serial: null, office: 'member' },
  ...{ birth_year: null, mobile: null, nominee: null, photo: null, codes: [], consented: null },
});

/**
 * A group's meeting was recorded by two, on two devices: the second record waits for a decision. The
 * device it was recorded on, which then goes where there is no centre, with records that wait.
 */
async function twice(on, group, federation, today) {
  const other = await on.another('other');
  const { address, cut } = await on.wayToCentre();
  await register(on, other, { name: 'Tsering Dolkar', pin: '270419', address });
  await call(other, 'sync_now');
  await hold(on.crp, group, 0);
  await hold(other, group, 1_000);
  for (const device of [on.crp, other, on.supervisor, other]) await call(device, 'sync_now');
  cut();
  await call(other, 'add_member', { ...woman(group.id, LONG, 'Ram Lal'), joined: today });
  await call(other, 'add_member', { ...woman(group.id, 'Hameeda', 'Tashi'), joined: today });
  await hold(other, federation, 0);
  await call(other, 'sync_now').catch(() => null);
  return other;
}

/** A federation lends to two of its groups, out of a gift; one of them is late since. */
async function lendTo(on, federation, today) {
  const long = { group: federation, date: before(today, 39) };
  const { draft } = await call(on.crp, 'open_meeting', long);
  draft.rows.forEach((row) => (row.attendance = 'present'));
  const [late, punctual] = draft.rows.map(({ member }) => member);
  draft.signatories = [late, punctual];
  const gift = { head: 'donation', paid: false, amount: 9_000_000, purse: 'cash', member: null };
  draft.lines = [{ ...gift, note: null, folio: null, account: null }];
  const agreed = { rate: 1_200, method: 'declining', instalments: 10, every: 'monthly' };
  const terms = { ...agreed, interest: 'month', broken: 'full', moratorium: 0, instalment: null };
  const loan = {
    nth: 0,
    amount: 2_500_000,
    source: 'own',
    purse: 'cash',
    purpose: null,
    kind: null,
  };
  draft.loans = [
    { ...loan, member: late, terms: { ...terms, first_due: before(today, 35) } },
    { ...loan, member: punctual, terms: { ...terms, first_due: before(today, -5) } },
  ];
  const { totals } = await call(on.crp, 'save_meeting', { group: federation, draft });
  draft.count = [{ value: 100, pieces: totals.expected_cash / 100 }];
  await call(on.crp, 'close_meeting', { group: federation, draft });
}

/** Some picture, as a camera would give it. */
async function picture(on) {
  const { page, close } = await open(on.browser, on.crp, {
    language: 'en',
    width: 1280,
    height: 960,
  });
  await page.waitForSelector('.frame h1');
  const bytes = await page.screenshot({ type: 'png' });
  await close();
  return bytes.toString('base64');
}
