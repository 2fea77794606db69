### Help in place: what a page is for, what one does there, and the words used on it.

# The button in the bar, and its panel.
help-open = Help
help-do = What you do here
help-words = Words on this page
help-all-words = All words
help-guide = A page to print

words-title = Words
words-text = What the words of the books mean, in plain words.
words-search = Find a word
words-none = No such word
words-none-text = Try a shorter piece of it, or the English word.

## One page each: what it is for, and three things one does there

help-home = Each day begins here: what is due, what is begun, and what has not yet reached the centre.
    .first = Press the big button: it does what is next.
    .second = See what is due today; press it to begin.
    .third = See how many records are still only on this device.
help-groups = All groups of your villages that are on this device.
    .first = Write a part of the name, the village or a code to find a group.
    .second = Press a group to open its book.
    .third = Add a group that is not in the list.
help-group =
    { MEMBERS() ->
        [groups] The book of a federation: its groups, its meetings, its money, what it agreed.
        [organisations] The book of a federation: its VOs, its meetings, its money, what it agreed.
       *[women] The book of one group: its women, its meetings, its money, what it agreed.
    }
    .first = Start the meeting with the button below.
    .second =
        { MEMBERS() ->
            [groups] Press a group’s name to see its savings.
            [organisations] Press a VO’s name to see its savings.
           *[women] Press a woman’s name to see her savings.
        }
    .third = Under “Money” see in pictures how the savings grow.
help-group-form = What belongs to the group itself: its name, its bank account, what it agreed.
    .first = Write the name as it stands in the group’s own book.
    .second = Write the agreed saving; it is then filled in at every meeting.
    .third = What you do not know may stay empty.
help-member =
    { MEMBERS() ->
        [groups] The page of one group of the federation: all it has saved, line by line, as in its passbook.
        [organisations] The page of one VO of the federation: all it has saved, line by line, as in its passbook.
       *[women] One woman’s page: who she is and all she has saved, line by line, as in her passbook.
    }
    .first =
        { MEMBERS() ->
            [groups] Compare the lines with the group’s passbook.
            [organisations] Compare the lines with the VO’s passbook.
           *[women] Compare the lines with her passbook.
        }
    .second = Correct the details when something has changed.
    .third =
        { MEMBERS() ->
            [groups] Show the group its page; it is its money.
            [organisations] Show the VO its page; it is its money.
           *[women] Show her the page; it is her money.
        }
help-member-form = A woman’s details. Her name, whose wife or daughter she is, and since when she is in the group are enough.
    .first = Ask her first whether she agrees to be written down.
    .second = Take her photo if she likes; it helps when reading back.
    .third = Aadhaar numbers are never written here.
help-meeting = The meeting, step by step, in the order in which it is held. Every entry is kept at once; you can stop and go on later.
    .first = Mark everybody present with one press, then change only who is not here.
    .second = The agreed saving stands there; change only what is different.
    .third = Count the box together and read the sums aloud before you close.
help-meeting-record = A meeting that is closed, as it was recorded. Nobody can change it any more.
    .first = Read it back to everybody, or print it.
    .second = See beside the title whether it has reached the centre.
    .third = If something is wrong, take it back with a reason and record it anew.
help-enterprises = The work of women that you look after: a shop, apricots, sewing, milk.
    .first = Press an enterprise to see its visits.
    .second = Begin a visit from there.
    .third = Add an enterprise that is new.
help-enterprise-form = Whose enterprise it is and what it makes or sells.
    .first = Find its owner among the women of the groups.
    .second = Write a name by which you know it again.
    .third = What you do not know may stay empty.
help-visit = What you saw and talked about at an enterprise. Every entry is kept at once.
    .first = Write the sales since your last visit.
    .second = Take a photo when she agrees.
    .third = Write your advice and the day of the next visit.
help-visit-record = A visit as it was recorded.
    .first = Read the advice before you go there again.
    .second = See whether it has reached the centre.
    .third = If something is wrong, take it back with a reason.
help-due = Everything that is due: meetings and visits, first today’s, then what is late.
    .first = Press a line to begin.
    .second = What is late stays here until it is done.
    .third = A meeting that was not held is written down in the group’s book.
help-find = Find a group, a woman, a village or an enterprise, from anywhere.
    .first = Write a part of the name, in any script.
    .second = A wrong letter does not matter.
    .third = Press what was found to open it.
help-exchange = What goes to the centre and what comes from it. It goes by itself; nothing is lost without a network.
    .first = See how many records are only on this device.
    .second = If something waits, read why.
    .third = Press “Exchange now” when you do not want to wait.
help-office = The block at a glance: its month in figures, its year in pictures, village by village.
    .first = Turn the months back and forth with the arrows.
    .second = Decide what waits for a decision; open a group in whose book something cannot be right.
    .third = See which devices have been silent for long.
help-arrivals = What has come from the villages, the newest first.
    .first = Press a line to read the record.
    .second = See who recorded it and when.
    .third = Call her when something looks odd; nothing can be changed from here.
help-reviews = What was recorded twice or changed by two people. It waits for your decision and does not count until then.
    .first = Compare both, side by side.
    .second = Ask who was there before you decide.
    .third = Write one sentence why; both sides read it.
help-people = Who works in your block, and for which villages and groups.
    .first = Add a person and say what she does.
    .second = Make an invitation: a picture to scan and a code to type.
    .third = An invitation works once, and only for a short time.
help-devices = The devices of the block, those that were silent longest first.
    .first = Call who has not been heard of for long.
    .second = Shut out a device that was lost; then it gets nothing more.
    .third = What it had already sent stays.
help-settings = How Bahi speaks and looks, who works here, and what support asks for.
    .first = Choose your language; it changes at once.
    .second = Change your PIN if somebody has seen it.
    .third = Read out version and number of the device when you call for help.
help-language = The language in which Bahi speaks with you.
    .first = Touch the name of your language.
    .second = Everything changes at once; nothing that was saved changes.
    .third = You can change it again at any time, in Settings.
help-enrol = With the invitation from your supervisor this device gets to know you.
    .first = Scan the QR code of the invitation, or type its code and address.
    .second = Choose a PIN of six digits and remember it; tell it to nobody.
    .third = The centre is asked once. That needs a network; after it you can work without one.
help-unlock = Your PIN opens your work. Without it nobody sees it.
    .first = Touch your name, then enter your six digits.
    .second = After wrong tries you wait a little; nothing is lost.
    .third = If you have forgotten your PIN, open “PIN forgotten?” below: there it says what to do.
help-readback =
    { MEMBERS() ->
        [groups] The device is turned to one group: its own figures, large, with notes and coins, and aloud where the device has a voice.
        [organisations] The device is turned to one VO: its own figures, large, with notes and coins, and aloud where the device has a voice.
       *[women] The device is turned to one woman: her own figures, large, with notes and coins, and aloud where the device has a voice.
    }
    .first =
        { MEMBERS() ->
            [groups] Read the group’s figures out.
            [organisations] Read the VO’s figures out.
           *[women] Read her figures out to her; she need not read.
        }
    .second =
        { MEMBERS() ->
            [groups] Compare them with the group’s passbook.
            [organisations] Compare them with the VO’s passbook.
           *[women] Compare them with her passbook.
        }
    .third =
        { MEMBERS() ->
            [groups] When it is right, the woman who came for the group presses “I have seen it”.
            [organisations] When it is right, the woman who came for the VO presses “I have seen it”.
           *[women] When it is right she presses “I have seen it” herself.
        }
help-practice = A group of invented women to try everything with. Nothing counts, and nothing is sent.
    .first = Record a whole meeting; a line at each step says what to do.
    .second = Make mistakes on purpose and see what happens.
    .third = Begin again as often as you like, or leave the practice.
help-handover = Whose each group is. Here groups are given from one CRP to another.
    .first = Choose the groups, then who shall have them.
    .second = Let the one who has them exchange first, so that nothing is left on her device.
    .third = The one who gets them sees them after her next exchange.
help-loans =
    { MEMBERS() ->
        [groups] Which group owes what, and what the federation itself has borrowed.
        [organisations] Which VO owes what, and what the federation itself has borrowed.
       *[women] Who of the group owes what: loans to members, and what the group itself has borrowed.
    }
    .first = Press a loan to see its instalments, what is paid and what is left.
    .second = Paying back is written down in the meeting, not here.
    .third = Read the open amount out; it must be the same in the passbook.
help-books = The book of a month: every receipt and payment, in the box and in the bank.
    .first = Go through the lines together and compare them with the bank’s passbook.
    .second = Money that moved outside a meeting gets a voucher of its own.
    .third = Nothing is rubbed out: a mistake is taken back with a reason.
help-papers = The group’s registers on paper, made from what is recorded.
    .first = Choose the paper, and of which month or for whom.
    .second = Print it, or save it to give it to the bank.
    .third = A paper is as true as its day: make it anew when something was recorded.
help-sent-back = What a second person looked at and sent back to you, with the reason. Put it right, and it goes to her again.
help-approvals = What a second person must look at before it counts. Nobody approves what she wrote herself.
    .first = Open it and compare it with the papers.
    .second = Approve it, or send it back with a reason.
    .third = Until then it stands in the book as waiting.
help-funds = Which funds and bank loans the group may have, and what came of them.
    .first = Look at what is missing: each line says what is there and what is needed.
    .second = Write down each step when it happened, with its day.
    .third = The money itself is written in the meeting, or as a voucher from the passbook.
help-life = What the group resolved about itself and its members, by dates.
    .first = Write down what was resolved, with the day on which it begins.
    .second = A woman who leaves gets her final account first; the next meeting pays it.
    .third = What was wrong is taken back with a reason; nothing is rubbed out.
help-grade = Where the group stands, and the grades it was given.
    .first = Each mark stands beside the numbers of the book that it comes from.
    .second = Who grades adds only what no book says, and signs.
    .third = A grade that was given stays as it was; what the books say now stands beside it.
help-federation =
    { MEMBERS() ->
        [organisations] What the VOs of a federation report and owe in a month.
       *[groups] What the groups of a federation report and owe in a month.
    }
    .first = Choose the month; the reports fill themselves out of the books.
    .second = A group that has written nothing is named: ask there first.
    .third = A group that moves counts with its new federation from that day on.
help-feed = The bank’s file beside the books.
    .first = Choose the file that the bank sent.
    .second = What differs comes first: look at the passbook of that group.
    .third = Nothing is changed by comparing. What the bank says can be kept beside the books.
help-any = A page of Bahi. Everything you enter is kept on this device at once.
    .first = Back leads to where you came from.
    .second = The magnifying glass finds groups, women and villages.
    .third = The cloud above says whether everything has reached the centre.

## Words of the books

term-shg = Self Help Group (SHG)
    .means = Ten to twenty women of a village who save together and lend to each other.
term-vo = Village Organisation (VO)
    .means = The groups of one village together.
term-clf = Cluster Level Federation (CLF)
    .means = The Village Organisations of several villages together.
term-member = Member
    .means = A woman who belongs to the group.
term-meeting = Meeting
    .means = The day when the group sits together. Cash changes hands only here.
term-attendance = Attendance
    .means = Who came, who came late, who did not come.
term-informed = Informed absence
    .means = She did not come, but sent word before.
term-minutes = Minutes
    .means = What was talked about and decided in the meeting.
term-officers = President, Secretary, Treasurer
    .means = The three whom the group has chosen to lead it. They change every two years.
term-crp = Community Resource Person (CRP)
    .means = The woman who goes to the groups and keeps the books with them.
term-bookkeeper = Bookkeeper
    .means = Who writes the books of the group.
term-saving = Savings
    .means = What a woman puts aside at the meeting. It stays hers.
term-compulsory = Compulsory saving
    .means = The amount that everybody saves at each meeting, the same for all.
term-voluntary = Voluntary saving
    .means = What a woman saves besides, as she can.
term-special = Special saving
    .means = Saving for one purpose, such as food or health.
term-fine = Fine
    .means = The small amount for coming late or staying away without word.
term-box = Cash in hand
    .means = The money in the group’s box.
term-bank = Money in bank
    .means = What the group has in its bank account.
term-deposit = Deposit, withdraw
    .means = To take money to the bank; to draw it from there.
term-loan = Loan
    .means = Money that the group or the bank gives and that is paid back.
term-instalment = Instalment
    .means = The part of a loan that is paid back each time.
term-principal = Principal
    .means = The borrowed money itself, without what is paid for it.
term-charge = Interest, service charge
    .means = What is paid for a loan besides the loan itself. The group decides how much and what it is called.
term-due = Due
    .means = What has to be paid or done by today.
term-overdue = Late
    .means = What should have been paid before today.
term-passbook = Passbook
    .means = The member’s own small book. It stays with her and comes to every meeting.
term-cashbook = Cash book
    .means = The book of all money that came and went.
term-fund = Revolving Fund
    .means = Money from the mission that the group keeps for good and lends out again and again.
term-cif = Community Investment Fund
    .means = Money lent to the group for the women’s work; it is paid back.
term-credit = Cash credit (CC)
    .means = A bank loan out of which the group draws and into which it pays whenever it wants, up to a limit.
term-power = Drawing power
    .means = Up to how much of the limit of a cash credit the bank lets be drawn now, what is drawn already included.
term-dose = Dose
    .means = Which loan of the bank it is: the first one is dose 1, the next one dose 2.
term-nominee = Nominee
    .means = Who gets her savings if she dies.
term-consent = Consent
    .means = She said yes to being written down.
term-sutra = Five principles
    .means = Regular meetings, regular saving, lending to each other, paying back on time, books up to date.
term-enterprise = Enterprise
    .means = A woman’s own work that earns money.
term-here = Saved on this device
    .means = It is safe on this device and not yet at the centre.
term-centre = At the centre
    .means = The centre has it too and said so.
term-decision = Decision
    .means = When one thing was written twice, the supervisor says which counts.
term-reversal = Take back
    .means = A closed meeting is never changed. It is taken back with a reason; the meeting and the reason stay visible.
term-readback = Read back
    .means = To show and tell each woman what was written for her before the meeting ends.
