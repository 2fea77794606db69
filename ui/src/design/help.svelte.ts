/** The help of the page that is open: any page may ask for it; the window shows it. */
class Help {
  open = $state(false);
}

export const help = new Help();
