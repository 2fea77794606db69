### Practising: a group of invented women in which nothing counts.

practice-title = Practice
practice-bar = Nothing here counts, and nothing is sent.
# Large and grey across a printed page.
practice-paper = PRACTICE
practice-enter = Practise
practice-enter-text = New here? Try everything without an invitation.
practice-begin = Begin practising
practice-again = Begin again
practice-again-text = Everything you did in the practice goes, and the group is as new.
practice-leave = Leave practice
practice-look = Look around
practice-guided = Your first meeting
# $group is the practice group's name.
practice-guided-text = { $group } meets today: { $count } women, two meetings already in the book. At every step a line says what to do.
practice-start = Start the meeting
practice-go-on = Go on with the meeting
practice-promise-group = A ready group of invented women. Record, change, close, take back: try everything.
practice-promise-sent = Nothing of it is sent to anybody, and nothing stays on the device.
practice-promise-break = You cannot break anything. “Begin again” makes it all new.
practice-promise-leave = Your real work waits as you left it.

## What to do at each step; shown in practice only

practice-hint-show = Show me what to do
practice-hint-hide = Hide
practice-hint-attendance = Press “Everyone is here”. Then change the one who is late or absent.
practice-hint-savings = The agreed amount stands there for each woman. Change it only where one gave more or less. Then turn the device to a woman and let her see her money.
practice-hint-repayments = What is due stands there for each woman with a loan. Open one with the arrow and see what happens when she brings only half.
practice-hint-other = If somebody pays a fine, write it here. If not, go on.
practice-hint-loans = If somebody asks for a loan, write it down and give it, as long as there is enough in the box. If not, go on.
practice-hint-bank = Nobody goes to the bank today: go on.
practice-hint-count = Count the box: write how many notes there are of each, until it says “It is equal”. Count one too many once, and see what happens.
practice-hint-sign = Press the names of the two women who sign.
practice-hint-close = Read the sums aloud. If something is missing, it stands here, with a button that leads there. Then close the meeting.
practice-hint-reverse = The meeting is closed. Was something wrong? “Take this meeting back” asks for a reason, and you record it anew. Try it.
