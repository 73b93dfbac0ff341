package vn.ocua.exchange;

import vn.ocua.portal.LineTrouble;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// How a round bears trouble: waits longer each time with some chance in it, obeys `Retry-After`,
/// and gives up when the line is gone.
///
/// The chance keeps sixty communes that lost the same line from coming back in the same second.
final class Patience {
    /// What a round of a real desk begins with.
    static final Duration FIRST = Duration.ofMillis(150);

    private static final Duration LONGEST = Duration.ofSeconds(8);

    /// A portal that asks for more is asked again at the next round.
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(20);

    private static final int MOST = 7;

    private final RandomGenerator chance;
    private final Duration first;
    private final CountDownLatch stop;
    private int inARow;
    private boolean everWell;

    /// @param first the first wait; the next ones double
    /// @param stop opened when a person stops the round
    Patience(RandomGenerator chance, Duration first, CountDownLatch stop) {
        this.chance = chance;
        this.first = first;
        this.stop = stop;
    }

    /// An answer came.
    void well() {
        inARow = 0;
        everWell = true;
    }

    /// What was asked for without success is not needed; the next question begins anew.
    void forget() {
        inARow = 0;
    }

    /// Another one of the same round, for a question asked beside others.
    Patience beside() {
        Patience other = new Patience(chance, first, stop);
        other.everWell = everWell;
        return other;
    }

    /// Waits; says whether to try again.
    boolean again(LineTrouble trouble) throws InterruptedException {
        inARow++;
        if (inARow >= most(trouble.kind())) {
            return false;
        }
        Duration asked = trouble.retryAfter();
        if (asked != null && asked.compareTo(LONGEST_ASKED) > 0) {
            return false;
        }
        Duration wait = wait(inARow);
        if (asked != null && asked.compareTo(wait) > 0) {
            wait = asked;
        }
        return !stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Between half and the whole of a doubling time.
    private Duration wait(int tries) {
        long whole = Math.min(first.toMillis() << (tries - 1), LONGEST.toMillis());
        return Duration.ofMillis(whole / 2 + chance.nextLong(whole / 2 + 1));
    }

    private int most(LineTrouble.Kind kind) {
        return switch (kind) {
            case TLS, CREDENTIALS, CANCELLED -> 1;
            case NO_NAME -> 2;
            case UNREACHABLE -> everWell ? MOST : MOST - 3;
            default -> MOST;
        };
    }
}
