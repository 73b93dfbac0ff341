package vn.ocua.ui;

import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Session;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Status;

/// One officer at one desk, from sign-in until somebody else takes the desk: what every room is
/// built with.
public record Sitting(
        Shell shell,
        Status status,
        Texts texts,
        Background background,
        Counter counter,
        Session session) {
    public Say say() {
        return new Say(texts);
    }
}
