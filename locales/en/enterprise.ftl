### Enterprises: the list, one of them, registering one

enterprise-title = Enterprise
enterprise-list-title = Enterprises
enterprise-due = What is due
enterprise-search-hint = Her name, the enterprise or what it makes, in any script.
enterprise-village = Village
enterprise-inactive-too = Show closed ones too
enterprise-inactive = Closed
enterprise-last-visit = Last visit
enterprise-next-visit = Next visit
# A visit was begun and not recorded yet.
enterprise-draft = Visit begun
# Records of this enterprise that are only on this device.
enterprise-unsent = { $count } not sent yet
enterprise-more = Show more
enterprise-none = No enterprises yet
enterprise-none-text = Register the first one: a shop, a loom, a homestay, whatever a woman or her family works at.
enterprise-not-found = Nothing found
enterprise-not-found-text = Try a part of the name, or look among the closed ones too.

## One enterprise

enterprise-owner = Owner
enterprise-tie = Who runs it
enterprise-member = Member
enterprise-group = Group
enterprise-name = Name of the enterprise
enterprise-product = What it makes or sells
enterprise-category = Kind of work
enterprise-category-manufacturing = Makes things
enterprise-category-service = Serves people
enterprise-category-trade = Buys and sells
enterprise-category-other = Something else
enterprise-began = Working since
enterprise-registered = Registered on
enterprise-landmark = How to find it
enterprise-late = Late
enterprise-end-reason = Why it closed
enterprise-visits = Visits
enterprise-visit-date = Day
enterprise-visit-sales = Sales
# Column: where the record of the visit is.
enterprise-visit-where = Record
enterprise-visit-reversed = Taken back
enterprise-no-visits = No visit yet
enterprise-no-visits-text = What you see and hear at the enterprise will stand here, visit by visit.
enterprise-visit-begin = Record a visit
enterprise-visit-go-on = Go on with the visit

## Who the owner is to the member of the group

enterprise-tie-herself = The member herself
enterprise-tie-husband = Her husband
enterprise-tie-child = Her son or daughter
enterprise-tie-family = Somebody else in her family
enterprise-tie-group = The group together

## Changing and closing

enterprise-edit = Change the details
enterprise-saved = Saved on this device
# Below a field that somebody else changed while the form was open; $value is what stands now.
enterprise-elsewhere = Somebody else changed this meanwhile. It says now: { $value }
enterprise-end = It has closed
enterprise-end-text = The enterprise will no longer be on the list of visits. Nothing that was recorded is lost.
enterprise-last-day = Its last day
enterprise-end-why = Why?
enterprise-end-why-hint = Such as: moved away, no market, changed the work.
enterprise-ended = Closed. Saved on this device.

## Registering

enterprise-add = Register an enterprise
enterprise-register = Register it
enterprise-added = The enterprise is registered. Saved on this device.
enterprise-whose = Whose is it?
enterprise-owner-search = Find the woman
enterprise-owner-hint = Write her name or her group’s name.
enterprise-owner-none = Nobody found. Try a part of the name, or her husband’s or father’s name.
enterprise-owner-other = Choose somebody else
# Asks who of the family runs the enterprise.
enterprise-whose-hand = Who runs it?
enterprise-owner-name = Owner’s name
enterprise-what = What is it?
enterprise-name-hint = What people call it.
enterprise-product-hint = Such as: apricot jam, tailoring, tea shop.
enterprise-where = Where is it?
enterprise-landmark-hint = Such as: beside the school, behind the lower mill.
enterprise-likely =
    { $count ->
        [one] Is it this one?
       *[other] Is it one of these?
    }
enterprise-likely-text =
    { $count ->
        [one] This enterprise has a similar name or the same owner. If it is the one, open it instead of registering it twice.
       *[other] These enterprises have a similar name or the same owner. If it is one of them, open it instead of registering it twice.
    }
enterprise-likely-new = It is another enterprise: register it
