package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// How a registration ends: saved, guided, refused or settled at once. Knows what was printed last.
final class Finishing {
    /// What the screen does afterwards.
    ///
    /// @param ready waits for the next person
    /// @param start begins with what is known of a person
    record Then(
            Runnable tell,
            Runnable side,
            Runnable refresh,
            Runnable ready,
            Runnable laid,
            Consumer<Application> start) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Committing committing;
    private final Underway underway;
    private final FormPane form;
    private final Told told;
    private final AtHand atHand;
    private final Attaching attaching;
    private final Then then;
    private final InARow row = new InARow();
    private final Instead instead;
    private @Nullable Printed printed;

    Finishing(
            Sitting sitting,
            Committing committing,
            Underway underway,
            Told told,
            AtHand atHand,
            Attaching attaching,
            Then then) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.committing = committing;
        this.underway = underway;
        this.form = underway.form();
        this.told = told;
        this.atHand = atHand;
        this.attaching = attaching;
        this.then = then;
        instead =
                new Instead(
                        sitting,
                        form,
                        committing,
                        row,
                        then.laid(),
                        underway::changed,
                        this::given,
                        this::refused);
        underway.with(instead::written);
    }

    Instead instead() {
        return instead;
    }

    InARow row() {
        return row;
    }

    /// Null until something was.
    @Nullable Printed printed() {
        return printed;
    }

    void save(boolean print, boolean another) {
        if (form.procedure().edition() == null) {
            sitting.shell().refuse(texts.of("refusal.procedure.empty"));
            form.focus("procedure");
            return;
        }
        List<Field> wrong = form.wrong();
        then.tell().run();
        if (!wrong.isEmpty()) {
            form.focus(wrong.getFirst());
            return;
        }
        if (!attaching.loose().isEmpty()) {
            sitting.shell().notice(Tone.ATTN, Icon.ATTACH, texts.of("ui.reception.scan.looseLeft"));
            attaching.choose();
            return;
        }
        Application typed = form.typed();
        UUID id = form.id();
        committing.save(
                typed,
                form.known(),
                form.procedure().title(),
                print,
                row,
                done -> saved(id, typed, done, another),
                this::refused);
    }

    /// Ctrl+P: the last paper once more.
    void again() {
        Printed last = printed;
        if (last != null) {
            committing.again(last, this::show);
        }
    }

    /// Somebody else's turn: what was saved in a row gets its paper.
    void endRow() {
        committing.rest(
                row,
                done -> {
                    show(done);
                    then.tell().run();
                });
    }

    /// The same at once, for the end of the window.
    void flush() {
        committing.rest(row);
    }

    private void show(Printed done) {
        printed = done;
        then.side().run();
    }

    private void saved(UUID id, Application typed, Printed done, boolean another) {
        printed = done;
        if (another) {
            row.add(done, typed.identity());
        } else if (!row.isEmpty()) {
            row.take();
            printed = done.form("combined");
        }
        gone(
                id,
                () -> {
                    tell(done);
                    if (another) {
                        then.start().accept(Typed.samePerson(typed));
                    } else {
                        then.ready().run();
                    }
                });
    }

    /// Who was guided comes back with the paper: what was typed lies aside until then. What was
    /// refused or settled is over.
    private void given(InsteadForm.Kind kind, Printed done) {
        printed = done;
        if (kind == InsteadForm.Kind.GUIDE) {
            endRow();
            underway.aside(then.refresh());
            tell(done);
            then.ready().run();
        } else {
            gone(
                    form.id(),
                    () -> {
                        tell(done);
                        then.ready().run();
                    });
        }
    }

    /// Folded there is no room at the side for what was printed: a sentence says it.
    private void tell(Printed done) {
        if (sitting.shell().folded().get() && done.trouble().isEmpty()) {
            String code = done.slip() == null ? sitting.say().code(done.code()) : done.code();
            sitting.shell()
                    .notice(
                            Tone.DONE,
                            Icon.CHECK_CIRCLE,
                            texts.of("ui.reception.printed.folded", done.name(), code));
        }
    }

    private void gone(UUID id, Runnable next) {
        underway.drop(id);
        atHand.gone(id);
        // A card may have begun somebody else's dossier meanwhile: that one stays open.
        if (underway.is(id)) {
            underway.close();
            next.run();
        }
        then.refresh().run();
    }

    private void refused(List<Refusal> reasons) {
        List<Refusal> rest = form.refused(reasons);
        then.tell().run();
        told.refused(rest);
        form.person().known().stream().findFirst().ifPresent(form::focus);
    }
}
