### The keys of the keyboard

# Each line names what a key does.
keys-title = The keys
keys-find = Search
keys-keys = This list
keys-places = Home, groups … settings
keys-back = The page before
keys-next = The next field
keys-press = Press what is chosen
keys-save = Press the large button below
keys-close = Close a window like this
keys-print = Print
keys-larger = Everything larger
keys-smaller = Everything smaller
keys-lock = Lock
keys-in-meeting = In a meeting
keys-mark = Present, late, absent, informed
keys-mark-letters = The same, by letter
keys-rows = The row above, the row below
keys-undo = Take the last entry back
keys-redo = Do it again
