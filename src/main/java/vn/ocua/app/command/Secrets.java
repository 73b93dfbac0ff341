package vn.ocua.app.command;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.store.keys.DataKey;
import vn.ocua.store.keys.KeyRing;

/// What opens a store: a user with a password, the passphrase, the recovery words. They come in the
/// environment, never as arguments, which every account of the PC can read.
public final class Secrets {
    public static final String PASSWORD = "OCUA_PASSWORD";
    public static final String PASSPHRASE = "OCUA_STORE_KEY";
    public static final String RECOVERY = "OCUA_RECOVERY";

    private Secrets() {}

    static char[] needed(Run run, String variable) {
        String value = run.around().variable(variable);
        if (value.isEmpty()) {
            throw new Usage("usage.variable", variable);
        }
        return value.toCharArray();
    }

    /// Whether anything was given that could open a store.
    public static boolean given(Run run) {
        return !run.settings().user().isEmpty()
                || !run.around().variable(PASSPHRASE).isEmpty()
                || !run.around().variable(RECOVERY).isEmpty();
    }

    /// A wrong password is refused; a wrong passphrase or wrong recovery words are a fault, and so
    /// is a wrong passphrase beside a right password.
    ///
    /// @param alone a passphrase beside a password is not looked at, for it is about to be replaced
    public static Outcome<DataKey> open(Run run, KeyRing keys, boolean alone) {
        String user = run.settings().user();
        String passphrase = run.around().variable(PASSPHRASE);
        if (!user.isEmpty()) {
            char[] password = needed(run, PASSWORD);
            return keys.openOfficer(user, password)
                    .map(key -> {
                        if (!alone && !passphrase.isEmpty() && keys.hasPassphrase()) {
                            right(keys.openPassphrase(passphrase.toCharArray()));
                        }
                        return key;
                    });
        }
        return Outcome.done(
                passphrase.isEmpty()
                        ? right(keys.openRecovery(run.around().variable(RECOVERY)))
                        : right(keys.openPassphrase(passphrase.toCharArray())));
    }

    private static DataKey right(Outcome<DataKey> opened) {
        return switch (opened) {
            case Outcome.Done<DataKey>(DataKey key) -> key;
            case Outcome.Refused<DataKey> refused ->
                    throw new Fault("AP-06", Sentence.of("fault.app.key"), null);
        };
    }
}
