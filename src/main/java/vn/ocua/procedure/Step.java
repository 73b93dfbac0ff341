package vn.ocua.procedure;

import java.math.BigDecimal;
import java.util.Locale;

/// An internal step of a procedure (bước xử lý nội bộ) with its share of the time limit.
///
/// @param no from 1, without gaps
/// @param name what is done, `Thẩm tra, soạn văn bản`
/// @param agency code of another agency that does it (một cửa liên thông); empty: this one
/// @param unit who does it there, `Công chức tư pháp – hộ tịch`; empty where the file names nobody
/// @param hours working hours, 8 a working day; more than 0
public record Step(int no, String name, String agency, String unit, BigDecimal hours, Role role) {
    /// Where the papers are during a step: at the desk before and after, with a unit between.
    public enum Role {
        RECEIVE,
        RESOLVE,
        RETURN;

        /// As a catalogue file writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Step {
        // 8 and 8.0 are one share: steps are compared with those of a later edition
        BigDecimal plain = hours.stripTrailingZeros();
        hours = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /// Done at the desk: such a step is nowhere the papers could be handed over to.
    public boolean atDesk() {
        return role != Role.RESOLVE;
    }
}
