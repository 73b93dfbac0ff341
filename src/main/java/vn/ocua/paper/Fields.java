package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.procedure.Channel;

import java.util.ArrayList;
import java.util.List;

/// The fields between header and list that forms 01, 02 and 03 share: unit, submitter, address,
/// contact, procedure, owner.
final class Fields {
    private final Setting s;
    private final Style style;
    private final Shape shape;
    private final List<Paragraph> lines = new ArrayList<>();

    Fields(Setting s, Style style, Shape shape) {
        this.s = s;
        this.style = style;
        this.shape = shape;
    }

    List<? extends Piece> lines() {
        return lines;
    }

    Fields unit(Agency agency) {
        return add("paper.field.unit", agency.unit());
    }

    /// @param channel null where the form does not say how it came
    Fields submitter(Submitter who, @Nullable Channel channel) {
        String salutation = s.values().salutation(who);
        if (channel == null) {
            add("paper.field.from", salutation, who.name());
        } else {
            add("paper.field.fromBy", salutation, who.name(), s.values().channel(channel));
        }
        if (!who.organisation().isBlank()) {
            add("paper.field.organisation", who.organisation());
        }
        return add("paper.field.address", s.values().orNone(who.address()));
    }

    /// Telephone and e-mail, for form 01 with identity; and who owns it where that is short.
    Fields contact(Submitter who, boolean identity, boolean ownDossier) {
        List<List<Run>> first = new ArrayList<>();
        first.add(runs("paper.field.phone", s.values().phone(who.phone())));
        first.add(runs("paper.field.email", s.values().orNone(who.email())));
        List<Run> number =
                runs(Values.identityKind(who.identity()), s.values().orNone(who.identity()));
        if (identity && !ownDossier) {
            first.add(number);
        }
        lines.addAll(s.fields(first, style, shape));
        if (identity && ownDossier) {
            List<List<Run>> second = List.of(number, runs("paper.field.ownerSame"));
            lines.addAll(s.fields(second, style, shape));
        }
        return this;
    }

    Fields subject(Subject subject) {
        return add("paper.field.subject", subject.title(), subject.code());
    }

    Fields owner(@Nullable Owner owner) {
        if (owner != null) {
            add("paper.field.owner", owner.name());
            String address = owner.address();
            add(
                    "paper.field.ownerAddress",
                    address.isBlank() ? s.wording().words("paper.sameAddress") : address);
        }
        return this;
    }

    private Fields add(String key, String... values) {
        lines.add(s.type().set(runs(key, values), shape));
        return this;
    }

    private List<Run> runs(String key, String... values) {
        return s.wording().say(style, key, values);
    }
}
