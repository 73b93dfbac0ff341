package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Settings;
import vn.ocua.dossier.Desk;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Tone;

import java.util.List;

/// Who this desk is. Only the telephone can be changed: everything else is in the codes and papers
/// that are already with citizens.
final class DeskPart implements Part {
    private final Sitting sitting;
    private final Texts texts;
    private final Field telephone;
    private final Panel node = new Panel();

    DeskPart(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        telephone = Field.unlabelled(texts.of("ui.settings.telephone")).prompt("");
        telephone.getStyleClass().add("setting-field");
        telephone.text().subscribe(() -> telephone.plain());
        Desk desk = sitting.counter().desk();
        node.add(
                new Setting(
                        texts.of("ui.settings.telephone"),
                        texts.of("ui.settings.telephone.hint"),
                        telephone));
        fact("agency", desk.name());
        fact("code", desk.agency());
        fact("number", Integer.toString(desk.number()));
        fact("lane", desk.lane().text());
        fact(
                "kind",
                texts.of(desk.training() ? "ui.settings.desk.training" : "ui.settings.desk.real"));
    }

    @Override
    public String nameKey() {
        return "ui.settings.desk";
    }

    @Override
    public Icon icon() {
        return Icon.SHOP;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        telephone.set(sitting.counter().settings().telephone());
        telephone.input().requestFocus();
    }

    @Override
    public List<Act> acts() {
        return List.of(
                Act.go(Key.COMMIT, texts.of("ui.settings.telephone.save"), this::save)
                        .with(Icon.CHECK));
    }

    private void save() {
        Settings wanted = new Settings(telephone.value());
        sitting.background()
                .run(() -> sitting.counter().change(sitting.session(), wanted))
                .then(this::answer)
                .otherwise(sitting.shell()::explain);
    }

    private void answer(Outcome<Settings> outcome) {
        switch (outcome) {
            case Outcome.Done<Settings>(Settings now) ->
                    sitting.shell()
                            .notice(
                                    Tone.DONE,
                                    Icon.CHECK_CIRCLE,
                                    now.telephone().isEmpty()
                                            ? texts.of("ui.settings.telephone.empty")
                                            : texts.of(
                                                    "ui.settings.telephone.saved",
                                                    now.telephone()));
            case Outcome.Refused<Settings>(List<Refusal> reasons) -> {
                Refusal first = reasons.getFirst();
                if (first.field().isEmpty()) {
                    sitting.shell().refuse(sitting.say().refusals(reasons));
                } else {
                    telephone.wrong(texts.of(first));
                    telephone.input().requestFocus();
                }
            }
        }
    }

    private void fact(String key, String value) {
        Label label = new Label(value);
        label.setWrapText(true);
        label.getStyleClass().add("setting-fact");
        node.add(new Setting(texts.of("ui.settings.desk." + key), "", label));
    }
}
