package vn.ocua.app.run;

import org.jspecify.annotations.Nullable;

/// A command of the command line, its arguments already read.
public interface Command {
    /// What must be open before a command can run.
    enum Need {
        /// Neither store nor user; never handed to the owner.
        NOTHING,
        /// The store, opened by a user, the store's passphrase or the recovery words.
        KEY,
        /// The store and somebody who signs.
        USER
    }

    default Need need(Run run) {
        return Need.USER;
    }

    /// What ends it early without harm, when its process is told to end or whoever handed it over
    /// has gone; null: it needs no such care.
    default @Nullable Runnable ending(Run run) {
        return null;
    }

    /// @return an exit code of [Exit]
    int run(Run run);
}
