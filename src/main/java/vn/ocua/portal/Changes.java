package vn.ocua.portal;

import java.util.List;

/// A page of `LayThayDoi`.
///
/// @param rows in rising `seq`
/// @param cursor where to go on from
/// @param kyNguyen the portal's life; empty where it does not say
public record Changes(List<ChangeRow> rows, long cursor, String kyNguyen) {
    public Changes {
        rows = List.copyOf(rows);
    }
}
