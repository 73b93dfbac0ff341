package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Outcome;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.ProcedureRef;
import vn.ocua.dossier.Reconciling;
import vn.ocua.dossier.Standing;
import vn.ocua.dossier.Status;
import vn.ocua.dossier.Submitted;
import vn.ocua.dossier.Term;
import vn.ocua.person.Email;
import vn.ocua.person.IdentityNumber;
import vn.ocua.person.Person;
import vn.ocua.person.PersonName;
import vn.ocua.person.Phone;
import vn.ocua.portal.ChangeKind;
import vn.ocua.portal.Enclosures;
import vn.ocua.portal.LoaiDoiTuong;
import vn.ocua.portal.ResultReady;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireJson;
import vn.ocua.portal.WireTime;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.store.Inbox;
import vn.ocua.store.State;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Decides what one row of the portal means for this desk. A row that cannot be applied is kept
/// with its reason, never dropped.
final class Rows {
    private static final JsonMapper JSON = WireJson.mapper();
    private static final int NAME = 300;

    private final State state;
    private final Act.Stamp stamp;

    Rows(State state, Act.Stamp stamp) {
        this.state = state;
        this.stamp = stamp;
    }

    Exchanged decide(Exchanged.Row row) {
        try {
            if (row.kind().equals(ChangeKind.TRANG_THAI.name())) {
                return status(row, JSON.readValue(row.body(), StatusChange.class));
            }
            if (row.kind().equals(ChangeKind.KET_QUA.name())) {
                return result(row, JSON.readValue(row.body(), ResultReady.class));
            }
            if (row.kind().equals(ChangeKind.HO_SO_TRUC_TUYEN.name())) {
                return filed(row, JSON.readValue(row.body(), WireDossier.class));
            }
            return kept(row, "kind");
        } catch (JacksonException e) {
            return kept(row, "unreadable");
        }
    }

    private Exchanged kept(Exchanged.Row row, String why) {
        return new Exchanged.RowKept(stamp, row, why);
    }

    private Exchanged status(Exchanged.Row row, StatusChange change) {
        Status status = status(change.trangThaiHoSo());
        Optional<Dossier> known = known(row.code());
        if (known.isEmpty()) {
            return kept(row, "dossier");
        }
        if (status == null) {
            return kept(row, "unreadable");
        }
        Dossier mine = known.get();
        Inbox.Base base = state.inbox().base(mine.id());
        Instant at =
                WireTime.read(change.thoiDiemXuLy()).filter(t -> !t.isAfter(now())).orElse(now());
        Instant due = WireTime.read(change.ngayHenTra()).orElse(null);
        Reconciling.Verdict verdict =
                new Reconciling(state.present().deadlines())
                        .way(
                                mine,
                                base.status(),
                                base.pending(),
                                new Reconciling.Theirs(status, due, at));
        Map<String, String> details = new HashMap<>();
        put(details, "by", change.nguoiXuLy());
        put(details, "at", VietnamTime.iso(at));
        put(details, "status", String.valueOf(status.code()));
        String text = Text.cut(text(change.noiDungXuLy()), 2000);
        return verdict.differences().isEmpty()
                ? new Exchanged.Taken(
                        stamp(mine),
                        verdict.after(),
                        row,
                        false,
                        text,
                        details,
                        verdict.merged(),
                        verdict.reasons())
                : new Exchanged.ConflictFound(
                        stamp(mine), verdict.after(), row, verdict.merged(), verdict.differences());
    }

    /// The dossier that the portal means by a code. Not one that had the code before: the portal
    /// has it from somebody else. Nor one that the portal cannot know yet.
    private Optional<Dossier> known(String code) {
        return state.dossier(code)
                .filter(d -> d.code().equals(code))
                .filter(d -> !state.inbox().isUnheardOf(d.id()));
    }

    private static @Nullable Status status(@Nullable String code) {
        try {
            int number = code == null ? 0 : Integer.parseInt(code.strip());
            return number >= 1 && number <= Status.values().length ? Status.of(number) : null;
        } catch (NumberFormatException e) {
            return null; // A status of tomorrow: the row is kept.
        }
    }

    private Exchanged result(Exchanged.Row row, ResultReady result) {
        Optional<Dossier> known = known(row.code());
        if (known.isEmpty()) {
            return kept(row, "dossier");
        }
        Dossier mine = known.get();
        Status status = mine.standing().status();
        boolean there = status == Status.DONE || status == Status.RETURNED;
        if (!there && (status.isFinal() || status == Status.NEW)) {
            return kept(row, "closed");
        }
        Map<String, String> details = new HashMap<>();
        put(details, "number", result.soKyHieu());
        put(details, "name", result.tenGiayTo());
        put(details, "url", result.duongDanTepTinKetQua());
        Dossier after =
                there
                        ? mine
                        : new Reconciling(state.present().deadlines())
                                .taking(mine, Status.DONE, stamp(mine).at());
        List<Act.Change> changes =
                there
                        ? List.of()
                        : List.of(new Act.Change("status", String.valueOf(status.code()), "9"));
        String text = Text.cut(text(result.tenGiayTo()), 2000);
        return new Exchanged.Taken(
                stamp(mine), after, row, !there, text, details, changes, List.of());
    }

    private Exchanged filed(Exchanged.Row row, WireDossier wire) {
        Optional<Dossier> known = known(row.code());
        if (known.isEmpty() && state.dossier(row.code()).isPresent()) {
            return kept(row, "dossier"); // Our own code, given twice: a person resolves it.
        }
        return known.isPresent() ? again(row, wire, known.get()) : fresh(row, wire);
    }

    /// Sent again with other facts: the citizen has put something right.
    private Exchanged again(Exchanged.Row row, WireDossier wire, Dossier mine) {
        Map<String, String> base = new HashMap<>(state.inbox().base(mine.id()).before());
        state.inbox()
                .lastFiled(row.code())
                .ifPresent(body -> base.putAll(facts(JSON.readValue(body, WireDossier.class))));
        Reconciling.Verdict verdict =
                new Reconciling(state.present().deadlines()).fields(mine, base, facts(wire));
        return verdict.differences().isEmpty()
                ? new Exchanged.Taken(
                        stamp(mine),
                        verdict.after(),
                        row,
                        false,
                        "",
                        Map.of(),
                        verdict.merged(),
                        List.of())
                : new Exchanged.ConflictFound(
                        stamp(mine), verdict.after(), row, verdict.merged(), verdict.differences());
    }

    private static Map<String, String> facts(WireDossier wire) {
        Map<String, String> facts = new HashMap<>();
        put(facts, "name", wire.chuHoSo());
        put(facts, "identity", wire.soGiayToChuHoSo());
        put(facts, "phone", wire.soDienThoai());
        put(facts, "email", wire.email());
        put(facts, "note", wire.ghiChu());
        return facts;
    }

    private Exchanged fresh(Exchanged.Row row, WireDossier wire) {
        Instant filed = WireTime.read(wire.ngayNopHoSo()).orElse(now());
        Instant received = filed.isAfter(now()) ? now() : filed;
        String procedure = text(wire.maTTHC());
        Edition edition =
                state.present().catalogue().valid(procedure, VietnamTime.date(received))
                                instanceof Outcome.Done<Edition>(Edition found)
                        ? found
                        : null;
        if (edition == null) {
            return kept(row, "procedure");
        }
        boolean organisation =
                wire.loaiDoiTuong() != null
                        && !wire.loaiDoiTuong().equals(LoaiDoiTuong.CONG_DAN.wire());
        String name = text(wire.chuHoSo());
        if (row.code().isBlank()
                || row.code().length() > 60
                || !(PersonName.read(name) instanceof Outcome.Done<String> || organisation)
                || name.isBlank()) {
            return kept(row, "unreadable");
        }
        Case situation = edition.cases().getFirst();
        Terms terms = situation.on(Channel.ONLINE);
        Person person =
                new Person(
                        read(PersonName.read(name), name),
                        read(IdentityNumber.read(text(wire.soGiayToChuHoSo())), ""),
                        null,
                        null,
                        read(Phone.read(text(wire.soDienThoai())), ""),
                        read(Email.read(text(wire.email())), ""),
                        "");
        ProcedureRef ref =
                new ProcedureRef(
                        edition.code(),
                        edition.title(),
                        edition.field(),
                        edition.adopted(),
                        situation.name(),
                        terms.limit(),
                        edition.decision(),
                        situation.steps());
        Standing standing =
                new Standing(Status.NEW, null, Term.running(null, null), 0, 1, null, null, "");
        Dossier given =
                new Dossier(
                        UUID.randomUUID(),
                        row.code(),
                        List.of(),
                        ref,
                        new Applicant(person, organisation ? Text.cut(name, NAME) : "", "", ""),
                        papers(wire),
                        1,
                        terms.fee(),
                        Channel.ONLINE,
                        Delivery.ELECTRONIC,
                        Text.cut(text(wire.ghiChu()), 1000),
                        received,
                        now(),
                        standing);
        return new Exchanged.FiledOnline(stamp, given, row);
    }

    private static List<Submitted> papers(WireDossier wire) {
        List<Submitted> papers = new ArrayList<>();
        List<Enclosures.Submitted> sent = wire.taiLieuNop();
        if (sent != null) {
            for (Enclosures.Submitted paper : sent) {
                String name = Text.cut(text(paper.tenTepDinhKem()), 2000);
                papers.add(new Submitted(papers.size() + 1, name, 0, 0, 1, "none"));
            }
        }
        return papers;
    }

    private static String read(Outcome<String> outcome, String otherwise) {
        return outcome instanceof Outcome.Done<String>(String value) ? value : otherwise;
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            map.put(key, Text.clean(value));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : Text.clean(value);
    }

    private Instant now() {
        return stamp.at();
    }

    /// A history never runs backwards.
    private Act.Stamp stamp(Dossier dossier) {
        Instant last = state.lastMoment(dossier.id());
        Instant now = stamp.at().truncatedTo(ChronoUnit.SECONDS);
        return new Act.Stamp(last != null && now.isBefore(last) ? last : now, stamp.officer());
    }
}
