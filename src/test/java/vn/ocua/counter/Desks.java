package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.store.keys.Cost;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/// Makes real desks on real encrypted folders for tests, with the samples' catalogue and calendar.
public final class Desks {
    public static final String ADMIN = "quantri";
    public static final Cost CHEAP = new Cost(64, 1, 1);

    private Desks() {}

    /// A clock that stands where it is put.
    public static final class Clock implements InstantSource {
        private volatile Instant now;

        public Clock(String moment) {
            this.now = Instant.parse(moment);
        }

        public void at(String moment) {
            now = Instant.parse(moment);
        }

        public void pass(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /// Desk 2 of H15.50.05.13 with the samples; Friday 20/11/2026 15:10 unless the clock says
    /// otherwise.
    public static Counter make(Path folder, InstantSource clock) {
        return make(folder, clock, 2);
    }

    /// The same with another number.
    public static Counter make(Path folder, InstantSource clock, int number) {
        done(
                SetUp.make(
                        folder,
                        new SetUp.Wanted(
                                "H15.50.05.13",
                                "Trung tâm Phục vụ hành chính công xã Hòa An",
                                number,
                                "",
                                "",
                                ADMIN,
                                false),
                        password(),
                        clock,
                        CHEAP));
        Counter counter = open(folder, clock);
        Session admin = admin(counter);
        try {
            done(
                    counter.keeping()
                            .adoptCatalogue(
                                    admin,
                                    Files.readAllBytes(Path.of("samples/procedures.csv")),
                                    null,
                                    false));
            done(
                    counter.keeping()
                            .adoptCalendar(
                                    admin, Files.readString(Path.of("samples/holidays.csv"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return counter;
    }

    public static Counter open(Path folder, InstantSource clock) {
        return Counter.open(
                folder, done(Counter.keys(folder).openOfficer(ADMIN, password())), clock, n -> {});
    }

    public static Session admin(Counter counter) {
        return done(counter.session(ADMIN));
    }

    public static char[] password() {
        return "mat-khau-thu-8".toCharArray();
    }

    public static Clock friday() {
        return new Clock("2026-11-20T15:10:00+07:00");
    }

    /// What is typed, with some fields as named: `with(typed, "phone", "0914055218")`.
    public static Application with(Application typed, @Nullable Object... named) {
        RecordComponent[] fields = Application.class.getRecordComponents();
        Object[] values = new Object[fields.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                values[i] = fields[i].getAccessor().invoke(typed);
                for (int at = 0; at < named.length; at += 2) {
                    values[i] = fields[i].getName().equals(named[at]) ? named[at + 1] : values[i];
                }
            }
            Class<?>[] types =
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Application.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A woman of the commune with all that the desk asks about a person.
    public static Application huong(String procedure, String identity) {
        return with(
                Application.of(procedure, "Trần Thị Mai Hương"),
                "identity",
                identity,
                "born",
                identity.isEmpty() ? "" : "12/08/1998",
                "sex",
                "Nữ",
                "phone",
                "0914055218",
                "address",
                "Thôn 5, xã Hòa An, tỉnh Đắk Lắk");
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<Refusal> reasons) ->
                    throw new AssertionError(
                            "refused: " + reasons.stream().map(Texts.vietnamese()::of).toList());
        };
    }

    /// The sentences of a refusal.
    public static List<String> refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)) {
            return reasons.stream().map(Texts.vietnamese()::of).toList();
        }
        throw new AssertionError("not refused: " + outcome);
    }
}
