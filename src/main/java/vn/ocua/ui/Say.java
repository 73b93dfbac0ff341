package vn.ocua.ui;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.DossierCode;
import vn.ocua.time.TimeLimit;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The short forms in which screens say moments, codes, limits and money.
public record Say(Texts texts) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_MONTH =
            DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /// `261120-2001`: the code without the agency's prefix.
    public String code(String code) {
        return DossierCode.tail(code);
    }

    /// `15:12`
    public String hour(Instant at) {
        return HOUR.format(VietnamTime.local(at));
    }

    /// `15:12:08`
    public String second(Instant at) {
        return SECOND.format(VietnamTime.local(at));
    }

    /// `12/08/1998`; empty for no date.
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /// `T6 20/11 14:50`
    public String due(Instant due) {
        LocalDateTime at = VietnamTime.local(due);
        return day(at.toLocalDate()) + " " + HOUR.format(at);
    }

    /// `T6 20/11`
    public String day(LocalDate date) {
        return texts.of("ui.part.day." + date.getDayOfWeek().getValue())
                + " "
                + DAY_MONTH.format(date);
    }

    /// `15:12 thứ Năm 26/11/2026`
    public String moment(Instant at) {
        return texts.of("ui.say.moment", VietnamTime.iso(at));
    }

    /// `Thứ Hai 23/11/2026`, as a heading.
    public String heading(LocalDate date) {
        return capital(texts.day(date));
    }

    /// `Trong ngày`, `3 ngày làm việc`
    public String limit(TimeLimit limit) {
        if (limit.unit() == null) {
            return capital(texts.of("limit.none"));
        }
        String amount = limit.amount().stripTrailingZeros().toPlainString().replace('.', ',');
        return capital(texts.of("limit." + limit.unit().word(), amount));
    }

    /// `8.000 đ`; `chưa rõ` where the catalogue does not know it.
    public String money(@Nullable Long dong) {
        return dong == null ? texts.of("ui.say.feeUnknown") : texts.of("ui.say.money", dong);
    }

    /// All reasons of a refusal as one text.
    public String refusals(List<Refusal> reasons) {
        return reasons.stream().map(texts::of).distinct().collect(Collectors.joining(" "));
    }

    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
