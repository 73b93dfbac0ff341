package vn.ocua.ui.handover;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;

import java.time.Instant;

/// The chosen dossier at the side: whose it is, when it is due, where it has been.
final class Peeked {
    private Peeked() {}

    static void into(Panel panel, Sitting sitting, Showing.Story story) {
        var texts = sitting.texts();
        var say = sitting.say();
        Dossier dossier = story.dossier();
        Label name = new Label(dossier.applicant().known());
        name.getStyleClass().add("title");
        name.setWrapText(true);
        Label title = new Label(dossier.procedure().title());
        title.getStyleClass().add("muted");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Instant due = dossier.standing().term().due();
        panel.add(
                new Section(
                        Section.hint(say.code(dossier.code())),
                        name,
                        title,
                        Section.hint(
                                due == null
                                        ? texts.of("ui.handOver.noDue")
                                        : texts.of("ui.handOver.due", say.due(due)))));
        String today = StepsPart.agencies(sitting).of(dossier);
        if (!today.isEmpty()) {
            panel.add(new Section(Section.hint(today)));
        }
        if (!dossier.procedure().steps().isEmpty() && dossier.standing().course() != null) {
            panel.add(StepsPart.section(sitting, story));
            return;
        }
        panel.add(
                Track.of(
                                story,
                                sitting.counter().finding().now(),
                                sitting.counter().present().deadlines(),
                                texts)
                        .section(texts));
    }
}
