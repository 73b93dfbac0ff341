package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Portal;

import java.time.Duration;

/// A call that may simply be made again, with the round's patience.
final class Speaking {
    private final Portal portal;
    private final Patience patience;

    Speaking(Portal portal, Patience patience) {
        this.portal = portal;
        this.patience = patience;
    }

    /// What to ask.
    @FunctionalInterface
    interface Question<T> {
        T ask(Portal portal) throws LineTrouble, InterruptedException;
    }

    /// How far the portal's clock is ahead; null before its first answer.
    @Nullable Duration clockSkew() {
        return portal.clockSkew();
    }

    /// For another thread: its troubles are its own.
    Speaking beside() {
        return new Speaking(portal, patience.beside());
    }

    <T> T ask(Question<T> question) throws Gone, InterruptedException {
        while (true) {
            try {
                T answer = question.ask(portal);
                patience.well();
                return answer;
            } catch (LineTrouble trouble) {
                if (!patience.again(trouble)) {
                    throw new Gone(trouble);
                }
            }
        }
    }
}
