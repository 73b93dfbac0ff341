package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Status;
import vn.ocua.portal.Facts;
import vn.ocua.portal.Mapping;
import vn.ocua.store.Decision;
import vn.ocua.store.Lists;
import vn.ocua.store.Outbox;
import vn.ocua.store.Stays;
import vn.ocua.store.Store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives messages their content and says, in the journal, that they are about to leave.
final class Freezing {
    private final Store store;
    private final Texts texts;

    Freezing(Store store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    /// @param ready with their content, from [#bodies]
    /// @param behind also those behind another one of their dossier, as a stick takes them
    /// @param before acts that must stand first, in the same record
    /// @return those that may leave now; one whose dossier was edited meanwhile waits for its next
    ///   turn
    List<Frozen> freeze(
            List<Frozen> ready, boolean behind, List<Exchanged> before, Act.Stamp stamp) {
        if (ready.isEmpty() && before.isEmpty()) {
            return List.of();
        }
        Outcome<List<Frozen>> left =
                store.submit(state -> {
                    Set<Long> same =
                            state.outbox()
                                    .unchanged(
                                            ready.stream().map(Frozen::message).toList(), behind);
                    List<Frozen> leaving =
                            ready.stream().filter(f -> same.contains(f.message().no())).toList();
                    List<Act> acts = new ArrayList<>(before);
                    if (!leaving.isEmpty()) {
                        acts.add(new Exchanged.SendStarted(stamp, leaving(leaving)));
                    }
                    return Outcome.done(new Decision.Decided<>(acts, leaving));
                });
        return left instanceof Outcome.Done<List<Frozen>>(List<Frozen> done) ? done : List.of();
    }

    private static List<Exchanged.Leaving> leaving(List<Frozen> frozen) {
        return frozen.stream()
                .map(f ->
                        new Exchanged.Leaving(
                                f.message().no(),
                                f.hash(),
                                f.message().body() == null ? f.body() : null))
                .toList();
    }

    /// Messages with their content; nothing is written yet.
    List<Frozen> bodies(List<Message> messages) {
        List<Message> fresh = messages.stream().filter(m -> m.body() == null).toList();
        Map<Long, String> made = new HashMap<>();
        if (!fresh.isEmpty()) {
            String desk = desk();
            List<Message> whole = new ArrayList<>();
            Map<Long, Stays.Stay> stays = new Stays(store).of(fresh);
            for (Message message : fresh) {
                if (message.kind() == Message.Kind.PROGRESS) {
                    made.put(message.no(), progress(message, desk, stays.get(message.no())));
                } else {
                    whole.add(message);
                }
            }
            if (!whole.isEmpty()) {
                store.outbox(o -> o.content(whole))
                        .forEach(content -> made.put(content.message().no(), body(content, desk)));
            }
        }
        List<Frozen> all = new ArrayList<>();
        for (Message message : messages) {
            String body = message.body() == null ? made.get(message.no()) : message.body();
            if (body != null) {
                String hash = message.body() == null ? null : message.hash();
                all.add(hash == null ? new Frozen(message, body) : new Frozen(message, body, hash));
            }
        }
        return all;
    }

    /// What is offered again says what both sides last agreed on: the portal may have lost less
    /// than it thinks, and a dossier that it has as returned must not go back to received on its
    /// way.
    private Outbox.Way way(Message message) {
        Outbox.Way own = new Outbox.Way(message.status(), message.moment());
        return message.again() ? store.outbox(o -> o.agreed(message.subject())).orElse(own) : own;
    }

    private String desk() {
        return java.util.Objects.requireNonNull(store.present()).desk().name();
    }

    String body(Outbox.Content content, String desk) {
        Message message = content.message();
        Dossier dossier = content.dossier();
        if (message.kind() == Message.Kind.PROGRESS) {
            return progress(message, desk, new Stays(store).of(List.of(message)).get(message.no()));
        }
        Outbox.Way way = way(message);
        return Mapping.dossier(dossier, way.status(), facts(content, way, desk));
    }

    /// @param stay at a step of the procedure; null where none is planned
    private String progress(Message message, String desk, Stays.@Nullable Stay stay) {
        return Mapping.progress(
                message.code(),
                message.officer(),
                message.moment(),
                desk,
                words(message),
                message.status(),
                stay == null ? null : new Facts.AtStep(stay.unit(), stay.since(), stay.due()));
    }

    private String words(Message message) {
        String what = texts.of("sync.progress." + message.status().code());
        return message.text().isEmpty() ? what : what + ": " + message.text();
    }

    private static Facts facts(Outbox.Content content, Outbox.Way way, String desk) {
        List<Facts.Scanned> scans = new ArrayList<>();
        for (Outbox.Scan scan : content.scans()) {
            String url = scan.url();
            if (url != null) {
                scans.add(new Facts.Scanned(scan.component(), scan.name(), scan.sha256(), url));
            }
        }
        return new Facts(
                desk, scans, result(content, way.status()), supplements(content, way.moment()));
    }

    private static Facts.@Nullable Given result(Outbox.Content content, Status status) {
        if (status != Status.DONE && status != Status.RETURNED) {
            return null;
        }
        return content.events().stream()
                .filter(e -> e.kind().equals("result"))
                .reduce((first, last) -> last)
                .map(e -> new Facts.Given(e.details().getOrDefault("number", ""), ""))
                .orElse(null);
    }

    private static List<Facts.Supplement> supplements(Outbox.Content content, Instant until) {
        List<Facts.Supplement> all = new ArrayList<>();
        Lists.Event asked = null;
        for (Lists.Event event : content.events()) {
            Instant at = event.at();
            if (at.isAfter(until)) {
                break;
            }
            if (event.kind().equals("supplement")) {
                asked = event;
                all.add(supplement(event, null));
            } else if (event.kind().equals("supplemented") && asked != null) {
                all.set(all.size() - 1, supplement(asked, event));
            }
        }
        return all;
    }

    private static Facts.Supplement supplement(Lists.Event asked, Lists.@Nullable Event answered) {
        return new Facts.Supplement(
                asked.officer(),
                asked.text(),
                asked.at(),
                answered == null ? "" : answered.officer(),
                answered == null ? null : answered.at(),
                asked.due(),
                answered == null ? null : answered.due());
    }
}
