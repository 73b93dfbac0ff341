package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.dossier.AgencyBook;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.paper.RegisterContent;
import vn.ocua.person.Officer;
import vn.ocua.store.Line;
import vn.ocua.store.Lists;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Reads what papers over many dossiers list.
final class Registers {
    /// Field of the procedures that the police receives with its own form.
    static final String RESIDENCE = "cư trú";

    private static final int FETCH = 500;

    private final Store store;
    private final Texts texts;

    Registers(Store store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    static boolean residence(Dossier dossier) {
        return dossier.procedure().field().toLowerCase(Locale.ROOT).contains(RESIDENCE);
    }

    /// Dossiers received from the first to the last day, both included, in the order of receiving.
    List<Line> received(LocalDate first, LocalDate last) {
        Instant from = VietnamTime.at(first.atStartOfDay());
        Instant until = VietnamTime.at(last.plusDays(1).atStartOfDay());
        List<Line> found = new ArrayList<>();
        for (int offset = 0; ; offset += FETCH) {
            List<Line> page =
                    store.lists().queue(Lists.Queue.TODAY, from, from, from, offset, FETCH);
            page.stream().filter(line -> line.received().isBefore(until)).forEach(found::add);
            if (page.size() < FETCH) {
                found.sort(Comparator.comparing(Line::received).thenComparing(Line::no));
                return found;
            }
        }
    }

    List<RegisterContent.Row> rows(LocalDate first, LocalDate last, Instant now) {
        List<RegisterContent.Row> rows = new ArrayList<>();
        for (Line line : received(first, last)) {
            store.lists().dossier(line.id()).ifPresent(d -> rows.add(row(d, now)));
        }
        return rows;
    }

    private RegisterContent.Row row(Dossier d, Instant now) {
        var applicant = d.applicant();
        boolean returned = d.standing().status() == Status.RETURNED;
        return new RegisterContent.Row(
                mark() + d.code(),
                d.procedure().title(),
                d.copies(),
                applicant.known(),
                village(applicant.person().address()),
                applicant.person().phone(),
                d.received(),
                d.standing().term().due(),
                d.standing().returned(),
                returned ? giver(d) : "",
                note(d),
                standing(d, now));
    }

    private String mark() {
        return desk().training() ? Contents.TRAINING_PREFIX : "";
    }

    /// The village alone where the commune is ours: the book's column is narrow.
    private String village(String address) {
        String commune = AgencyNames.commune(desk());
        int at = address.toLowerCase(Locale.ROOT).indexOf(", " + commune.toLowerCase(Locale.ROOT));
        return commune.isEmpty() || at <= 0 ? address : address.substring(0, at);
    }

    /// The given name alone.
    private String giver(Dossier d) {
        return store.lists()
                .story(d.code())
                .flatMap(story ->
                        story.events().reversed().stream()
                                .filter(e -> e.kind().equals("return"))
                                .findFirst())
                .map(e -> fullName(e.officer()))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .orElse("");
    }

    AgencyBook agencies() {
        return Objects.requireNonNull(store.present()).agencies();
    }

    /// An officer's full name; the sign-in name of one who is not known any more.
    String fullName(String name) {
        return Objects.requireNonNull(store.present()).officers().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .map(Officer::fullName)
                .orElse(name);
    }

    private String note(Dossier d) {
        List<String> notes = new ArrayList<>();
        if (residence(d)) {
            notes.add("CT04");
        }
        switch (d.standing().status()) {
            case REFUSED, WITHDRAWN, STOPPED, SUPPLEMENT ->
                    notes.add(texts.of("status." + d.standing().status().code()));
            default -> {}
        }
        switch (d.delivery()) {
            case POST -> notes.add(texts.of("paper.07.byPost"));
            case ELECTRONIC -> notes.add(texts.of("paper.07.electronic"));
            case DESK -> {}
        }
        if (d.standing().term().extended()) {
            notes.add(texts.of("paper.07.extended"));
        }
        if (!d.note().isEmpty()) {
            notes.add(d.note());
        }
        return String.join("; ", notes);
    }

    private static RegisterContent.Standing standing(Dossier d, Instant now) {
        return switch (d.standing().status()) {
            case RETURNED -> RegisterContent.Standing.RETURNED;
            case REFUSED, WITHDRAWN, STOPPED -> RegisterContent.Standing.CLOSED;
            case SUPPLEMENT -> RegisterContent.Standing.IN_TIME;
            default -> {
                @Nullable Instant finished = d.standing().finished();
                @Nullable Instant due = d.standing().term().due();
                Instant counted = finished == null ? now : finished;
                yield due != null && counted.isAfter(due)
                        ? RegisterContent.Standing.LATE
                        : RegisterContent.Standing.IN_TIME;
            }
        };
    }

    Desk desk() {
        return Objects.requireNonNull(store.present()).desk();
    }
}
