package vn.ocua.ui.reception;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.reception.InsteadForm.Kind;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The acts of the reception screen with their keys, ready and filling.
///
/// @param save prints and begins another dossier of this person, each or not
record ReceptionActs(
        Texts texts,
        Runnable park,
        Runnable organisation,
        Runnable all,
        Runnable procedure,
        Runnable drop,
        Runnable again,
        Attaching files,
        Runnable remark,
        Runnable onBehalf,
        Instead instead,
        BooleanSupplier printed,
        Save save) {
    @FunctionalInterface
    interface Save {
        void save(boolean print, boolean another);
    }

    List<Act> ready() {
        return List.of(
                Act.of(Key.PARK, texts.of("ui.reception.act.parked"), park),
                Act.of(Key.ORGANISATION, texts.of("ui.reception.act.organisation"), organisation),
                Act.of(Key.LIST, texts.of("ui.reception.act.all"), all));
    }

    List<Act> readyMore() {
        return List.of(
                Act.of(Key.FILE, texts.of("ui.reception.act.card"), files::card).with(Icon.CARD),
                camera(),
                reprint()
                        .unless(() ->
                                printed.getAsBoolean()
                                        ? Optional.empty()
                                        : Optional.of(texts.of("ui.reception.printed.nothing"))));
    }

    /// @param lacks a paper is not there: the next step is to ask for it
    List<Act> filling(boolean lacks) {
        return List.of(
                Act.of(Key.PARK, texts.of("ui.reception.act.park"), park),
                lacks ? instead.act(Kind.GUIDE) : another(),
                Act.go(Key.COMMIT, texts.of("ui.reception.act.go"), () -> save.save(true, false))
                        .with(Icon.PRINT));
    }

    private Act another() {
        return Act.of(
                Key.ANOTHER, texts.of("ui.reception.act.another"), () -> save.save(false, true));
    }

    List<Act> fillingMore(boolean lacks) {
        return List.of(
                lacks ? another() : instead.act(Kind.GUIDE),
                Act.of(Key.LIST, texts.of("ui.reception.act.procedure"), procedure),
                Act.of(Key.FILE, texts.of("ui.reception.act.attach"), files::choose)
                        .with(Icon.ATTACH),
                Act.of(Key.SCAN, texts.of("ui.reception.act.scan"), files::scan).with(Icon.SCANNER),
                camera(),
                Act.of(Key.SAVE, texts.of("ui.reception.act.save"), () -> save.save(false, false))
                        .with(Icon.SAVED),
                instead.act(Kind.SETTLE),
                instead.act(Kind.REFUSE),
                Act.of(Key.NONE, texts.of("ui.reception.act.onBehalf"), onBehalf).with(Icon.CLOUD),
                Act.of(Key.REMARK, texts.of("ui.reception.act.remark"), remark).with(Icon.MESSAGE),
                Act.of(Key.ORGANISATION, texts.of("ui.reception.act.organisation"), organisation),
                Act.of(Key.NONE, texts.of("ui.reception.act.drop"), drop));
    }

    private Act camera() {
        return Act.of(Key.CAMERA, texts.of("ui.reception.act.camera"), files::camera)
                .with(Icon.CAMERA);
    }

    Act reprint() {
        return Act.of(Key.PRINT, texts.of("ui.reception.printAgain"), again).with(Icon.PRINT);
    }
}
