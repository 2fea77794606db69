### A visit to an enterprise: recording it, the record, what is due

visit-title = Visit
visit-today = The enterprise
visit-date = Day of the visit
# The day lies in the future by this device's calendar; nothing is stopped.
visit-date-future = This day is still to come. Is it right?
visit-planned = It was planned for { $day }.
visit-planned-label = Planned for
visit-mode = How
visit-mode-visit = In person
visit-mode-phone = By phone
visit-open = Was it open?
visit-met = Who was met
visit-met-hint = Leave it empty if it was the owner.

## Books and money

visit-books = Books and money
visit-books-updated = Were the books written up?
visit-books-until = Written until
visit-sales = Sales since the last visit
visit-sales-hint = From her book, or as she tells it.
visit-cash = Cash counted
visit-stock = What the stock is worth

## What is hard

visit-troubles = What is hard at present?
visit-troubles-hint = Press each trouble there is; leave it empty if there is none.
visit-trouble-market = Finding customers
visit-trouble-price = The price
visit-trouble-raw-material = Raw material
visit-trouble-working-capital = Money for the work
visit-trouble-quality = Quality
visit-trouble-labour = Helping hands
visit-trouble-licence = A licence
visit-trouble-family = Family or time
visit-trouble-health = Health
visit-trouble-machinery = Machines
visit-trouble-transport = Transport
visit-trouble-competitor = Others who sell the same

## Advice and what is to be done

visit-advice-title = Advice and what is to be done
visit-advice = What was advised
visit-actions = To be done until next time
visit-action-what = What
visit-action-who = Who does it
visit-action-by = Until when
# $day is a date with its weekday.
visit-action-until = until { $day }
visit-action-add = Add something to do
visit-action-remove = Remove this
visit-referral = Sent to an office or a scheme
visit-referral-hint = Such as: bank, food licence office, training centre.

## Photos and place

visit-photos = Photos and place
visit-photo = Photo
visit-photo-add = Take a photo
visit-photo-caption = What does it show?
visit-photo-remove = Remove
# The picture was taken on another device and has not come here.
visit-photo-elsewhere = Not on this device
visit-photos-stay = For now photos stay on this device; they are not sent yet.
visit-place = Where it is
visit-place-keep = Keep the place
visit-place-why = Only if you want: this one point is kept, to about 11 metres, so that others find it.
visit-place-accuracy = within { $metres } m
visit-place-remove = Remove
visit-place-none = This device cannot say now where it is. You can go on without it.
visit-place-refused = The device does not allow it. You can go on without it.

## Next visit and agreement

visit-next-title = Next visit
visit-next = When to go again
visit-next-after = The next visit must lie after this one.
# Shown when no day is agreed yet; $day is a date with its weekday.
visit-next-usual = Usually it would be { $day }.
visit-next-take = Take this day
visit-next-none = As usual
visit-end-title = With her agreement
visit-satisfied = How content is she with her work?
visit-satisfied-1 = Not at all
visit-satisfied-2 = Little
visit-satisfied-3 = So-so
visit-satisfied-4 = Content
visit-satisfied-5 = Very content
visit-consent = She agrees that this is written down
visit-consent-hint = Read it to her first.
visit-consent-signature = She signed
visit-consent-thumb = Her thumb mark
visit-consent-spoken = She said so

## Keeping and recording

visit-kept = Saved on this device
visit-keeping = Saving…
visit-not-kept = Not saved!
visit-resumed = Visit begun
visit-record = Record the visit
visit-discard = Throw this visit away
visit-discard-title = Throw this visit away?
visit-discard-text = What you have entered for this visit will be gone. Visits recorded before stay.

## The record

visit-record-title = The record
visit-made-by = Recorded by
visit-made-at = Recorded at
visit-to-enterprise = To the enterprise
visit-reverse = Take this visit back
visit-reverse-why = A recorded visit cannot be changed. If it is wrong, take it back and record it anew.
visit-reverse-text = The visit no longer counts. It stays in sight with your reason.
visit-reverse-reason = Why?
visit-reversed = Taken back
visit-replaced = Another recording of this visit was chosen in its place.
# $name is who took it back, $reason why.
visit-reversed-why = By { $name }: { $reason }
visit-aside = This visit does not count: another one was kept in its place.

## What is due

visit-due-overdue = Late
visit-due-today = Today
visit-due-week = In the next seven days
visit-due-later = Later
visit-due-all = Show all { $count }
visit-due-none = Nothing is due
visit-due-none-text = Meetings of your groups and visits to enterprises stand here.
visit-due-enterprises = To the enterprises
