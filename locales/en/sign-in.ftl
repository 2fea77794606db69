### Registering a device or a person, and unlocking.

enrol-title = Welcome to Bahi
enrol-title-another = Add a person
enrol-text = You need the invitation that your supervisor gave you.
# The three steps.
enrol-step-invitation = Invitation
enrol-step-pin = Your PIN
enrol-step-ask = Register
# The code of the invitation, such as K7QF-2MXD-99AB.
enrol-code = Code of the invitation
enrol-code-hint = Type the code, or paste the whole invitation here.
enrol-address = Address of the centre
enrol-address-hint = It stands in the invitation under the code.
enrol-unreachable = Check the address and the network, then press “Next” again.
enrol-pin = Choose your PIN: six digits
enrol-pin-again = The same PIN once more
enrol-pin-differs = The two PINs were not the same. Please choose again.
enrol-pin-hint = Only you should know it. Nobody can read it, not even at the centre.
enrol-ready = Everything is ready
# $address is the centre's address.
enrol-ready-text = Now this device asks the centre at { $address } once. After that you can work without a network.
enrol-busy = Asking the centre, then fetching your groups. This can take a minute on a slow network.
enrol-submit = Register now
enrol-change = Change the invitation
enrol-done = Welcome, { $name }! Your work is on this device now.

unlock-who = Who is working now?
unlock-pin = Enter your PIN
# $time is a time such as "30 seconds", counted down.
unlock-wait = Please wait { $time }, then try again.
unlock-other = Somebody else
unlock-add = Somebody is not in this list?
unlock-add-text = Somebody who already works on this device unlocks it, then opens Settings and “Add a person”, with an invitation from the supervisor.
unlock-forgotten = PIN forgotten?
unlock-forgotten-colleague = Ask your supervisor for a new invitation; a colleague adds you again with it: she unlocks this device, then opens Settings and “Add a person”. Nothing that was recorded is lost.
# Only one person is on this device.
unlock-forgotten-alone = Nobody can read your PIN. Ask your supervisor at the block office for a new invitation: with it you go on working on another device. What is at the centre comes to it.
unlock-forgotten-unsent = What was not sent yet stays on this device, and only your PIN opens it. Keep the device and try again when you remember; wrong tries delete nothing.

scan-open = Scan the QR code
scan-title = Scan the invitation
scan-hold = Hold the QR code of the invitation into the picture.
scan-picture = Take or choose a picture
scan-picture-text = Take a picture of the QR code, or choose one that was sent to you.
scan-none = No QR code was found in this picture. Go closer, hold still and mind the light.
scan-strange = This QR code is not an invitation of Bahi. Ask your supervisor for hers.
