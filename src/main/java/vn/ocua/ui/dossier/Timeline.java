package vn.ocua.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.person.Officer;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What happened to a dossier, day by day: the act, what it did to the promise, who did it.
final class Timeline {
    /// One line, ready to be drawn.
    ///
    /// @param below what it did to the promise; empty when nothing
    private record Happened(
            Instant at, Icon icon, Tone tone, String title, String below, String officer) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;

    Timeline(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
    }

    /// Words for a printed paper, used at the left too.
    record Words(Texts texts) {
        String printed(Showing.Printed paper) {
            String name = texts.of("ui.dossier.paper." + paper.form(), paper.version());
            return paper.reprint() == 0
                    ? name
                    : name + " " + texts.of("ui.dossier.paper.again", paper.reprint());
        }
    }

    void draw(Panel panel, Showing.Story story) {
        panel.getChildren().clear();
        VBox lines = new VBox();
        lines.getStyleClass().add("timeline");
        LocalDate day = null;
        for (Happened one : happened(story)) {
            LocalDate its = VietnamTime.date(one.at());
            if (!its.equals(day)) {
                Label heading = new Label(say.heading(its));
                heading.getStyleClass().addAll("small", "strong", "day-heading");
                lines.getChildren().add(heading);
                day = its;
            }
            lines.getChildren().add(line(one));
        }
        lines.getChildren().add(now(story.dossier()));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Section section = Section.titled(texts.of("ui.dossier.story"), scroll);
        Label used = Section.hint(used(story));
        used.setWrapText(false);
        section.atEnd(used);
        section.setMinHeight(0);
        VBox.setVgrow(section, Priority.ALWAYS);
        panel.add(section);
        panel.setMinHeight(0);
    }

    private List<Happened> happened(Showing.Story story) {
        List<Happened> all = new ArrayList<>();
        Instant before = null;
        for (Showing.Event event : story.events()) {
            all.add(happened(event, before));
            before = event.due() == null ? before : event.due();
        }
        for (Showing.Printed paper : story.papers()) {
            all.add(
                    new Happened(
                            paper.at(),
                            Icon.PRINT,
                            Tone.MUTED,
                            texts.of("ui.dossier.made", new Words(texts).printed(paper)),
                            "",
                            ""));
        }
        all.sort(Comparator.comparing(Happened::at));
        return all;
    }

    private Happened happened(Showing.Event event, @Nullable Instant before) {
        String title = texts.of("ui.event." + event.kind());
        String number = event.details().getOrDefault("number", "");
        String to = event.details().getOrDefault("to", "");
        String text =
                switch (event.kind()) {
                    case "reassign" -> name(event.text());
                    case "forward", "pass" -> Passed.told(texts, event);
                    case "conflict" -> Exchanges.fields(texts, event.text());
                    case "taken" -> Exchanges.taken(texts, event);
                    default -> event.text();
                };
        String more = !text.isEmpty() ? text : !number.isEmpty() ? number : to;
        return new Happened(
                event.at(),
                icon(event.kind()),
                tone(event.kind()),
                more.isEmpty() ? title : title + ": " + more,
                below(event, before),
                event.officer().isEmpty() ? texts.of("ui.event.portal") : called(event.officer()));
    }

    private String below(Showing.Event event, @Nullable Instant before) {
        if (event.kind().equals("supplement")) {
            String why = event.details().getOrDefault("why", "");
            return why.isEmpty()
                    ? texts.of("ui.dossier.stopped")
                    : texts.of("ui.dossier.stoppedAgain", why);
        }
        if (event.kind().equals("notReturned")) {
            String who = event.details().getOrDefault("who", "");
            return who.isEmpty() ? "" : texts.of("ui.dossier.came", who);
        }
        if (event.kind().equals("return")) {
            String sign = event.details().getOrDefault("sign", "");
            return sign.isEmpty() ? "" : texts.of("ui.dossier.signed", sign);
        }
        if (event.kind().equals("result")) {
            boolean negative = event.details().getOrDefault("negative", "").equals("true");
            return negative ? texts.of("ui.dossier.negative") : "";
        }
        String told = new Exchanges(say).below(event);
        if (!told.isEmpty()) {
            return told;
        }
        if (event.kind().equals("corrected") && !event.changes().isEmpty()) {
            return String.join(
                    "; ",
                    event.changes().stream()
                            .map(c ->
                                    texts.of(
                                            "ui.dossier.change",
                                            texts.of("ui.dossier.field." + c.field()),
                                            c.old().isEmpty() ? "—" : c.old(),
                                            c.now().isEmpty() ? "—" : c.now()))
                            .toList());
        }
        Instant due = event.due();
        if (due == null || Objects.equals(due, before)) {
            return "";
        }
        return texts.of(
                before == null ? "ui.dossier.due" : "ui.dossier.dueNew", VietnamTime.iso(due));
    }

    private Node line(Happened one) {
        Label hour = new Label(say.hour(one.at()));
        hour.getStyleClass().addAll("muted", "when");
        StackPane dot = new StackPane(one.icon().small(one.tone()));
        dot.getStyleClass().addAll("dot", one.tone() == Tone.PLAIN ? "usual" : one.tone().style());
        Label title = new Label(one.title());
        title.setWrapText(true);
        VBox words = new VBox(title);
        if (!one.below().isEmpty()) {
            words.getChildren().add(Section.hint(one.below()));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label officer = Section.hint(one.officer());
        officer.setWrapText(false);
        officer.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(hour, dot, words, officer);
        line.getStyleClass().add("event");
        return line;
    }

    /// Where it stands now, as the open end of the line.
    private Node now(Dossier dossier) {
        int status = dossier.standing().status().code();
        Label hour = new Label(say.hour(sitting.counter().finding().now()));
        hour.getStyleClass().addAll("strong", "when");
        StackPane dot = new StackPane();
        dot.getStyleClass().addAll("dot", "now");
        Label title = new Label(texts.of("ui.dossier.now." + status));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        HBox line = new HBox(hour, dot, title);
        line.getStyleClass().addAll("event", "open-end");
        return line;
    }

    /// Worked hours since the clock started, without those in which it stood for a supplement.
    private String used(Showing.Story story) {
        Instant starts = story.dossier().standing().term().starts();
        if (starts == null || story.dossier().standing().finished() != null) {
            return "";
        }
        Instant now = sitting.counter().finding().now();
        long minutes = worked(starts, now);
        Instant stopped = null;
        for (Showing.Event event : story.events()) {
            if (event.kind().equals("supplement")) {
                stopped = event.at().isBefore(starts) ? starts : event.at();
            } else if (event.kind().equals("supplemented") && stopped != null) {
                minutes -= worked(stopped, event.at());
                stopped = null;
            }
        }
        return texts.of(
                "ui.dossier.used", stopped == null ? minutes : minutes - worked(stopped, now));
    }

    private long worked(Instant from, Instant to) {
        return sitting.counter().present().deadlines().workedMinutes(from, to);
    }

    private String name(String officer) {
        return sitting.counter().officers().stream()
                .filter(o -> o.name().equals(officer))
                .findFirst()
                .map(Officer::fullName)
                .orElse(officer);
    }

    /// The last two words, by which colleagues call each other.
    private String called(String officer) {
        String[] words = name(officer).split(" ");
        return words.length <= 2
                ? name(officer)
                : words[words.length - 2] + " " + words[words.length - 1];
    }

    /// The colour a dossier's state has above its page.
    static Tone tone(Status status) {
        return switch (status) {
            case DONE -> Tone.DONE;
            case SUPPLEMENT, FEE_DUE -> Tone.ATTN;
            default -> Tone.PLAIN;
        };
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "supplement", "conflict", "notReturned" -> Tone.ATTN;
            case "result", "return" -> Tone.DONE;
            default -> Tone.PLAIN;
        };
    }

    private static Icon icon(String kind) {
        return switch (kind) {
            case "received", "accept" -> Icon.RECEIVE;
            case "forward", "pass" -> Icon.HAND_OVER;
            case "supplement" -> Icon.LACKS;
            case "supplemented" -> Icon.SCANNED;
            case "result" -> Icon.RESULT;
            case "return" -> Icon.RETURN;
            case "extend" -> Icon.CLOCK;
            case "reassign" -> Icon.PERSON;
            case "corrected", "remark" -> Icon.CORRECT;
            case "notReturned" -> Icon.ALERT;
            case "filedOnline", "taken" -> Icon.CLOUD;
            case "conflict", "settled" -> Icon.COMPARE;
            case "renumbered" -> Icon.NUMBERED;
            default -> Icon.NOT_NEEDED;
        };
    }
}
