package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.AgencyBook;
import vn.ocua.dossier.AgencyFile;
import vn.ocua.person.Officer;
import vn.ocua.person.Right;
import vn.ocua.person.Role;
import vn.ocua.procedure.Catalogue;
import vn.ocua.procedure.CatalogueChange;
import vn.ocua.procedure.CatalogueFile;
import vn.ocua.store.Decision;
import vn.ocua.store.Store;
import vn.ocua.time.CalendarFile;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Keeps the desk itself: officers, catalogue, calendar, the clock.
public final class Keeping {
    private final Store store;
    private final InstantSource clock;

    Keeping(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Adds an officer, or changes name, role and password of one. The key is wrapped before the
    /// act: an officer who is known but cannot open the store would be worse than a wrap nobody
    /// uses.
    public Outcome<Officer> putOfficer(
            Session session, String name, String fullName, Role role, char[] password) {
        Optional<Refusal> barred = session.lacks(Right.MANAGE_OFFICERS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return officer(name, fullName, role)
                .then(officer -> keepsAnAdmin(present(), officer))
                .then(officer ->
                        Counter.keys(store.folder())
                                .putOfficer(
                                        store.key(),
                                        officer.name(),
                                        officer.fullName(),
                                        role,
                                        password)
                                .then(ring -> put(session, officer)));
    }

    private Outcome<Officer> put(Session session, Officer officer) {
        return store.submit(state ->
                keepsAnAdmin(state.present().officers(), officer)
                        .map(kept ->
                                new Decision.Decided<>(
                                        List.of(new Act.OfficerPut(stamp(session), kept)), kept)));
    }

    /// Another role, the same password. What the sign-in tile says before the desk is open follows
    /// with the officer's next password.
    public Outcome<Officer> changeRole(Session session, String name, Role role) {
        Optional<Refusal> barred = session.lacks(Right.MANAGE_OFFICERS);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return present().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> put(session, new Officer(one.name(), one.fullName(), role)))
                .orElseGet(() -> Outcome.refused("refusal.officer.unknown", name));
    }

    /// Without an administrator nobody could ever add one again.
    private static Outcome<Officer> keepsAnAdmin(List<Officer> present, Officer officer) {
        return officer.role() == Role.ADMIN
                        || present.stream()
                                .anyMatch(o ->
                                        o.role() == Role.ADMIN && !o.name().equals(officer.name()))
                ? Outcome.done(officer)
                : Outcome.refused(Refusal.at("role", "refusal.officer.lastAdmin", officer.name()));
    }

    private List<Officer> present() {
        var present = store.present();
        return present == null ? List.of() : present.officers();
    }

    static Outcome<Officer> officer(String name, String fullName, Role role) {
        String clean = Text.clean(fullName);
        if (!name.matches("[a-z0-9._-]{2,32}")) {
            return Outcome.refused(Refusal.at("name", "refusal.officer.name", Text.clean(name)));
        }
        return clean.isEmpty() || clean.length() > 200
                ? Outcome.refused(Refusal.at("full-name", "refusal.officer.fullName"))
                : Outcome.done(new Officer(name, clean, role));
    }

    /// What importing a catalogue file would change; nothing is adopted.
    public Outcome<CatalogueChange> previewCatalogue(
            byte[] file, @Nullable LocalDate edition, boolean complete) {
        Catalogue present = catalogue();
        return CatalogueFile.read(file)
                .map(read -> present.compare(read, edition == null ? today() : edition, complete));
    }

    /// Adopts a catalogue file, all or nothing.
    public Outcome<CatalogueChange> adoptCatalogue(
            Session session, byte[] file, @Nullable LocalDate edition, boolean complete) {
        Optional<Refusal> barred = session.lacks(Right.IMPORT_CATALOGUE);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        LocalDate date = edition == null ? today() : edition;
        return CatalogueFile.read(file)
                .then(read ->
                        store.submit(state -> {
                            CatalogueChange change =
                                    state.present().catalogue().compare(read, date, complete);
                            List<Act> acts =
                                    change.adopt().isEmpty()
                                            ? List.of()
                                            : List.of(
                                                    new Act.CatalogueAdopted(
                                                            stamp(session),
                                                            date,
                                                            change.adopt(),
                                                            change.repealed()));
                            return Outcome.done(new Decision.Decided<>(acts, change));
                        }));
    }

    /// What importing a calendar file would change; nothing is adopted.
    public Outcome<CalendarChange> previewCalendar(String text) {
        return CalendarFile.read(text)
                .map(file ->
                        CalendarChange.of(
                                Objects.requireNonNull(store.present()).deadlines().calendar(),
                                file));
    }

    /// Replaces the years that the file lists.
    public Outcome<CalendarFile> adoptCalendar(Session session, String text) {
        Optional<Refusal> barred = session.lacks(Right.IMPORT_CALENDAR);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return CalendarFile.read(text)
                .then(file ->
                        store.submit(state ->
                                Outcome.done(
                                        new Decision.Decided<>(
                                                List.of(
                                                        new Act.CalendarAdopted(
                                                                stamp(session),
                                                                List.copyOf(file.years()),
                                                                file.days())),
                                                file))));
    }

    /// What importing a list of agencies would change; nothing is adopted.
    public Outcome<AgencyChange> previewAgencies(String text) {
        return AgencyFile.read(text).map(file -> AgencyChange.of(agencies(), file));
    }

    /// Replaces the list of agencies; right `IMPORT_CATALOGUE`.
    public Outcome<AgencyChange> adoptAgencies(Session session, String text) {
        Optional<Refusal> barred = session.lacks(Right.IMPORT_CATALOGUE);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return AgencyFile.read(text)
                .then(file ->
                        store.submit(state -> {
                            AgencyChange change = AgencyChange.of(state.present().agencies(), file);
                            List<Act> acts =
                                    change.isEmpty()
                                            ? List.of()
                                            : List.of(
                                                    new Act.AgenciesAdopted(
                                                            stamp(session), file.agencies()));
                            return Outcome.done(new Decision.Decided<>(acts, change));
                        }));
    }

    public AgencyBook agencies() {
        var present = store.present();
        return present == null ? AgencyBook.NONE : present.agencies();
    }

    /// A supervisor says that the PC's date is right although numbers of a later day exist; answers
    /// the confirmed day.
    public Outcome<LocalDate> confirmClock(Session session) {
        Optional<Refusal> barred = session.lacks(Right.CONFIRM_CLOCK);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return store.submit(state ->
                Outcome.done(
                        new Decision.Decided<>(
                                List.of(new Act.ClockConfirmed(stamp(session), today())),
                                today())));
    }

    public Catalogue catalogue() {
        var present = store.present();
        return present == null ? Catalogue.of(List.of()) : present.catalogue();
    }

    private Act.Stamp stamp(Session session) {
        return new Act.Stamp(now(), session.officer().name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate today() {
        return VietnamTime.date(clock.instant());
    }
}
