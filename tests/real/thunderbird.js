// What the tests do inside Thunderbird, with the privileges of its own code. Each function looks or acts once and returns
// at once; waiting is Python's business. `actions[name](...values)` is what thunderbird.py calls.

const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const { setTimeout } = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");

const FOLDER_FLAGS = Ci.nsMsgFolderFlags;

function mainWindow() {
  return Services.wm.getMostRecentWindow("mail:3pane");
}

function tabs() {
  return mainWindow()?.document.getElementById("tabmail");
}

function account() {
  return MailServices.accounts.defaultAccount.incomingServer;
}

function inbox() {
  return account().rootFolder.getFolderWithFlags(FOLDER_FLAGS.Inbox);
}

function letters() {
  return [...inbox().messages];
}

/** The window inside the window that shows one message; null while none is loaded completely. */
function reader() {
  const view = tabs().currentAboutMessage;
  return view?.msgLoaded && view.gMessage ? view : null;
}

function isVisible(node) {
  return node.getBoundingClientRect().width > 0 && !node.closest("[hidden], [collapsed]");
}

function barButtons(view) {
  return [...view.document.querySelectorAll("#imip-view-toolbar > toolbarbutton")].filter(b => isVisible(b) && !b.disabled);
}

const actions = {
  hasWindow() {
    return mainWindow()?.document.readyState == "complete" && !!tabs()?.currentAbout3Pane?.threadTree;
  },

  /** The servers' authority is trusted, and the password is known, so that nothing is asked. */
  async login(authority, host, user, password) {
    Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB).addCertFromBase64(authority, "C,,");
    for (const place of [`imap://${host}`, `smtp://${host}`]) {
      const entry = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
      entry.init(place, null, place, user, password, "", "");
      await Services.logins.addLoginAsync(entry);
    }
  },

  findFolders() {
    account().performExpand(mainWindow().msgWindow);
  },

  hasInbox() {
    return !!inbox();
  },

  showInbox() {
    tabs().currentAbout3Pane.displayFolder(inbox().URI);
  },

  /** Something that stays the same once the inbox is loaded; null before the server has let us into it. */
  restOfInbox() {
    const pane = tabs().currentAbout3Pane;
    if (pane.gFolder?.URI != inbox().URI || !pane.gDBView || account().serverBusy || inbox().locked) {
      return null;
    }
    const validity = inbox().msgDatabase.dBFolderInfo.imapUidValidity;
    if (validity <= 0 || validity == 0xffffffff) {
      return null;
    }
    return [validity, pane.gDBView.rowCount, ...letters().map(letter => letter.messageKey)].join(" ");
  },

  getMessages() {
    inbox().getNewMessages(mainWindow().msgWindow, null);
  },

  /** Subjects and Message-IDs of what lies in the inbox. */
  letters() {
    return letters().map(letter => ({ id: letter.messageId, subject: letter.mime2DecodedSubject }));
  },

  close() {
    tabs().currentAbout3Pane.threadTree.selectedIndices = [];
  },

  open(id) {
    const pane = tabs().currentAbout3Pane;
    const letter = letters().find(l => l.messageId == id);
    const row = letter ? pane.gDBView.findIndexOfMsgHdr(letter, true) : 0xffffffff;
    if (row == 0xffffffff) {
      return false;
    }
    pane.threadTree.scrollToIndex(row, true);
    pane.threadTree.selectedIndex = row;
    return true;
  },

  /** The open message and the bar above it; null until Thunderbird has made up its mind about the invitation in it. */
  look() {
    const view = reader();
    const undecided = view?.calImipBar?.loadingItipItem && !view.calImipBar.itipItem;
    if (!view || undecided) {
      return null;
    }
    const bar = view.document.getElementById("imip-bar");
    const shown = !!bar && isVisible(bar);
    const page = view.document.getElementById("messagepane").contentDocument;
    return {
      id: view.gMessage.messageId,
      label: shown ? bar.querySelector(".msgNotificationBarText").textContent.trim() : "",
      buttons: shown ? barButtons(view).map(button => button.label) : [],
      text: page?.body?.innerText ?? "",
    };
  },

  press(label) {
    const button = barButtons(reader()).find(b => b.label == label);
    // Later, because it may open a dialog, in which a script would hang.
    setTimeout(() => button.click(), 0);
  },

  /** Everything in the calendar; times in UTC as iCalendar writes them. */
  async entries() {
    const [calendar] = cal.manager.getCalendars();
    const items = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
    const utc = time => time.getInTimezone(cal.dtz.UTC).icalString;
    return items.map(item => ({
      uid: item.id,
      title: item.title,
      starts: utc(item.startDate),
      ends: utc(item.endDate),
      place: item.getProperty("LOCATION") ?? "",
      description: item.getProperty("DESCRIPTION") ?? "",
      status: item.getProperty("STATUS") ?? "",
      partstat: cal.itip.getInvitedAttendee(item, calendar)?.participationStatus ?? "",
    }));
  },

  /** Windows beside the main one: there should be none. */
  dialogs() {
    return [...Services.wm.getEnumerator(null)].filter(w => w != mainWindow()).map(w => `${w.document.title} ${w.location}`);
  },

  complaints() {
    const told = Services.console.getMessageArray().map(entry => entry.message);
    return told.filter(line => /itip|imip|imap|smtp|calendar/i.test(line)).slice(-20);
  },

  quit() {
    setTimeout(() => Services.startup.quit(Ci.nsIAppStartup.eForceQuit), 0);
  },
};
