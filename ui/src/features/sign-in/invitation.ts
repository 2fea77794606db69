/** An invitation as it is handed over: `centre.example#ABCD-EFGH`, or its two halves. */
export interface Invitation {
  address: string;
  code: string;
}

/**
 * Takes up what was written or pasted into one of the two fields: a whole invitation fills both,
 * whatever stands around it in the message.
 */
export function taken(now: Invitation, field: keyof Invitation, text: string): Invitation {
  const whole = /(\S+)#([\w-]+)/.exec(text.trim());
  if (!whole) return { ...now, [field]: text };
  return { address: whole[1] ?? '', code: whole[2] ?? '' };
}

/** Whether it can be sent; whether it is right only the centre knows. */
export function complete(invitation: Invitation): boolean {
  return invitation.address.trim() !== '' && invitation.code.trim() !== '';
}

/**
 * Until somebody is registered there is no book to keep it in: this window holds it while it is
 * open, and no longer.
 */
const place = 'invitation';

export function hold(invitation: Invitation | null): void {
  try {
    if (invitation) sessionStorage.setItem(place, JSON.stringify(invitation));
    else sessionStorage.removeItem(place);
  } catch {
    // Without storage it is written again.
  }
}

/** What was written here before the window was loaded anew. */
export function held(): Invitation | undefined {
  try {
    const { address, code } = JSON.parse(sessionStorage.getItem(place) ?? '') as Invitation;
    return { address: String(address), code: String(code) };
  } catch {
    return undefined;
  }
}
