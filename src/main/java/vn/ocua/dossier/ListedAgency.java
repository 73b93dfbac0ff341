package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// An agency (cơ quan) by its electronic code (mã định danh, QĐ 20/2020/QĐ-TTg) and what became of
/// it.
///
/// @param validFrom null: as long as anybody remembers
/// @param validTo last day of its own life; null while it lives
/// @param succeededBy code of the agency that took over its work; empty while it lives and where
///   nobody did
public record ListedAgency(
        String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String succeededBy,
        Level level) {
    public enum Level {
        MINISTRY,
        PROVINCE,
        DEPARTMENT,
        DISTRICT,
        COMMUNE;

        /// As a file writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Null for any other word.
        static @Nullable Level of(String word) {
            for (Level level : values()) {
                if (level.word().equals(word.toLowerCase(Locale.ROOT))) {
                    return level;
                }
            }
            return null;
        }
    }

    public boolean isOver(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }
}
