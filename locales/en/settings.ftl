### Settings

settings-title = Settings
settings-nobody = Nobody is signed in
settings-lock = Lock now
settings-add-person = Add a person on this tablet
settings-add-person-text = Several people can use this tablet, each with her own PIN. She needs an invitation from the office.

## PIN

settings-pin = Change the PIN
settings-pin-old = Your PIN until now
settings-pin-new = Your new PIN
settings-pin-again = The new PIN once more
settings-pin-differs = The two were not the same. Choose the new PIN again.
settings-pin-changed = From now on your new PIN counts.

## Language and look

settings-language = Language
settings-look = Light or dark
settings-look-system = As the device
settings-look-light = Light
settings-look-dark = Dark
settings-digits = Numbers are shown as 0-9 with lakh and crore. You can write them in the digits of any script.

## The clock

# $time is a span such as "3 hours".
settings-clock-fast = This device's clock is { $time } fast.
settings-clock-slow = This device's clock is { $time } slow.
settings-clock-todo = Set date and time in the device's own settings. What you record is kept all the same.
settings-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
settings-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
settings-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## About the app

settings-about = When you call for help
settings-version = Version
settings-centre = Address of the centre
settings-centre-none = None yet
settings-data = Folder with the data
settings-data-text = The folder is locked: without a PIN nobody can read it. Do not delete it while something is not sent.
settings-exchange = Exchange with the centre
