package vn.ocua.ui.shell;

import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/// What a screen listens to while it is shown; closed together when it is hidden.
public final class Subscriptions {
    private final List<Subscription> open = new ArrayList<>();

    public void add(Subscription subscription) {
        open.add(subscription);
    }

    public void close() {
        open.forEach(Subscription::unsubscribe);
        open.clear();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }
}
