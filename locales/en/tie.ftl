### A named group of a federation and its book.

tie-title = Is this its book?
tie-text = “{ $name }” was only named when it joined. Its savings and loans here stay as they are.
tie-which =
    { MEMBERS() ->
        [organisations] Which VO is it?
       *[groups] Which group is it?
    }
tie-now =
    { MEMBERS() ->
        [organisations] It is this VO
       *[groups] It is this group
    }
tie-saved = Its book is found, saved on this device.
tie-find = Find its book
tie-likely = Look: its book may be here
tie-same = It is “{ $name }” from the list
tie-same-hint =
    { MEMBERS() ->
        [organisations] What it saved here goes on. Switch it off if it is another VO of that name.
       *[groups] What it saved here goes on. Switch it off if it is another group of that name.
    }
tie-undo =
    { MEMBERS() ->
        [organisations] It is not that VO
       *[groups] It is not that group
    }
tie-undo-text = Only the name “{ $name }” will stand here again. Its savings and loans here stay as they are.
tie-undone = Taken back, saved on this device.
federation-left-before = { $name } · left earlier
