### Words that every screen uses.

# The app's name: the account book of the bazaar, bound in red cloth.
app-name = Bahi

## Buttons

save = Save
back = Back
next = Next
cancel = Cancel
close = Close
done = Done
search = Search
yes = Yes
no = No
try-again = Try again
# Opens what is done seldom; what that is stands below in small letters.
more = More

## Fields

# Stands in small letters behind the name of a field that may stay empty.
optional = optional
# The first line of a list of choices, before one is chosen.
choose = Choose…
one-less = One less
one-more = One more
number-not-read = Please write a number, such as 12.
amount-not-read = Please write the amount in rupees, such as 250 or 250.50.
# A gentle question under an amount; $usual is an amount with its rupee mark.
amount-much-larger = This is ten times the usual { $usual }, or more. Is it right?
# What a borrower pays besides the principal; each device chooses the word. Put it into other
# sentences as { interest }. $lender is bank where a bank takes it, and it is interest then.
interest =
    { $lender ->
        [bank] interest
       *[other]
            { INTEREST_WORD() ->
                [charge] service charge
               *[interest] interest
            }
    }

## Dates

# How a date is written, shown in an empty field.
date-pattern = dd-mm-yyyy
# $example is a date, written day first.
date-not-read = Please write day, month and year, such as { $example }.
date-not-come = This day has not come yet. Is that right?
# $what is the name of a field.
still-missing = Still missing: { $what }
day-to-come = This day has not come yet: choose today or an earlier day.
date-open-calendar = Open the calendar
date-with-weekday = { $weekday }, { $date }
# In tables and marks, where there is little room: Sat 21-11-2026
date-with-weekday-short = { $weekday } { $date }
date-with-time = { $date }, { $time }
month-of-year = { $month } { $year }

weekday-sunday = Sunday
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday

weekday-short-sunday = Sun
weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

## Where a record is

# Saved here; it goes to the centre by itself when there is a network.
state-device = On this device
# The centre has confirmed it.
state-centre = At the centre
# The centre has it, but somebody must look at it before it counts.
state-parked = Does not count yet

## What was begun

# Opens what can only be looked at now.
begun-look = See what was begun
# Two windows wrote in one sheet.
draft-take-mine = Keep what I have here
draft-take-newer = Show the newer one
draft-leave = Leave this page
# She may no longer record it.
draft-stays = What you entered stays on this device until you throw it away.

## Who did something, where her name is not known here

# They stand in “Reason: … (…)” and in “By …: …”.
doer-books = a bookkeeper
doer-enterprises = an enterprise CRP
doer-office = the office

## Entering a PIN

pin-erase = Erase the last digit
# Read aloud only: how many digits have been entered.
pin-entered = { $count } of { $length } digits

## Lists, steps, messages

# Below a long list that shows only its first rows.
rows-shown = { $shown } of { $all } shown
# Where a person is in a task of several steps.
step-of = Step { $number } of { $count }
steps = Steps
messages = Messages
please-wait = One moment…
# Above a form that was left half filled, and what it was filled with is there again.
form-resumed = You began this earlier. What you entered is here.
form-anew = Begin anew

## When something goes wrong

# For an error that has no sentence of its own; $code is a word for support.
problem-unknown = This did not work. Please tell your supervisor this word: { $code }
error-no-answer = The app does not answer.
    .todo = Close it and open it again.

not-found-title = This page does not exist
not-found-text = It may have been moved. Begin again from the first page.
not-found-home = To the first page

## The first page

start-title = Choose your language
start-kept = From now on Bahi speaks English with you.
