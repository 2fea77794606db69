### Settings

settings-title = Settings
settings-nobody = Nobody is signed in
settings-lock = Lock now
settings-add-person = Add a person on this device
settings-add-person-text = Several people can use this device, each with her own PIN. Each needs an invitation from the office.

## PIN

settings-pin = Change the PIN
settings-pin-old = Your PIN until now
settings-pin-new = Your new PIN
settings-pin-again = The new PIN once more
settings-pin-differs = The two were not the same. Choose the new PIN again.
settings-pin-changed = From now on your new PIN counts.

## Language and look

settings-language = Language
settings-writing = Numbers and words
settings-words = Words
settings-look = Light or dark
settings-look-system = As the device
settings-look-light = Light
settings-look-dark = Dark
settings-digits = Digits
settings-digits-hint = You can write in the digits of any script; this is how Bahi shows them.
settings-example = For example:
settings-interest = What a borrower pays besides the loan itself
settings-interest-hint = Bahi says “{ $interest }”; what a bank takes or gives stays interest.
settings-interest-interest = Interest
settings-interest-charge = Service charge
# After how long without a touch or a key.
settings-idle = Lock by itself
settings-idle-hint = After so long without a touch or a key. What was entered is kept.

## The clock

# $time is a span such as "3 hours".
settings-clock-fast = This device’s clock is { $time } fast.
settings-clock-slow = This device’s clock is { $time } slow.
# What each of them says: day and time.
settings-clock-device = This device: { $moment }
settings-clock-centre = The centre: { $moment }
settings-clock-todo = Set date and time in the device’s own settings. What you record is kept all the same.

## About the app

settings-about = When you call for help
settings-version = Version
settings-centre = Address of the centre
settings-centre-none = None yet
settings-data = Folder with the data
settings-copy = Copy these
settings-copied = Copied.
settings-not-copied = The device does not allow copying.
settings-data-text = The folder is locked: without a PIN nobody can read it. Do not delete it while something is not sent.
settings-exchange = Exchange with the centre
