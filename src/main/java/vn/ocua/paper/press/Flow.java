package vn.ocua.paper.press;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Pieces one under the other, over as many pages as they need: which stay together, which table
/// head is repeated.
public final class Flow {
    private final List<Item> items = new ArrayList<>();

    /// @param before least distance to what stands above, in millimetres; not at a page's top
    /// @param after least distance to what stands below
    /// @param keep never parted from the next item
    /// @param head printed again where the item begins a page; null when not in a table
    record Item(Piece piece, double before, double after, boolean keep, @Nullable Piece head) {}

    /// Where text may stand, in millimetres from the top.
    ///
    /// @param firstTop on page 1
    /// @param nextTop on later pages
    /// @param lastBottom on the last page
    /// @param moreBottom on a page that says that more follows
    public record Room(double firstTop, double nextTop, double lastBottom, double moreBottom) {}

    /// A piece and its place.
    public record Placed(Piece piece, double y) {}

    public Flow add(Piece piece, double before, double after) {
        items.add(new Item(piece, before, after, false, null));
        return this;
    }

    /// Never parted from what is added next.
    public Flow keep(Piece piece, double before, double after) {
        items.add(new Item(piece, before, after, true, null));
        return this;
    }

    /// A table: at least two rows stay with the head.
    public Flow table(Piece head, List<Piece> rows, double before, double after) {
        items.add(new Item(head, before, 0, !rows.isEmpty(), null));
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            boolean keep = i == 0 && !last;
            items.add(new Item(rows.get(i), 0, last ? after : 0, keep, head));
        }
        return this;
    }

    /// The pages. When the last one would carry no row of the table, its last row goes with it.
    public List<List<Placed>> pages(Room room) {
        List<List<Placed>> pages = pages(items, room, -1);
        int lastRow = -1;
        for (int i = 0; i < items.size(); i++) {
            lastRow = items.get(i).head() != null ? i : lastRow;
        }
        if (pages.size() > 1 && lastRow > 0) {
            Piece row = items.get(lastRow).piece();
            if (pages.getLast().stream().map(Placed::piece).noneMatch(row::equals)) {
                return pages(items, room, lastRow);
            }
        }
        return pages;
    }

    private static List<List<Placed>> pages(List<Item> items, Room room, int forced) {
        List<List<Placed>> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        pages.add(page);
        double y = room.firstTop();
        double after = 0;
        for (int from = 0; from < items.size(); ) {
            int to = chainEnd(items, from, forced);
            boolean rest =
                    !page.isEmpty() && fits(items, from, items.size(), y, after, room.lastBottom());
            if (!page.isEmpty()
                    && (from == forced
                            || (!rest && !fits(items, from, to, y, after, room.moreBottom())))) {
                page = new ArrayList<>();
                pages.add(page);
                y = room.nextTop();
                after = 0;
            }
            if (!fits(items, from, to, y, after, room.lastBottom())) {
                to = from + 1;
            }
            for (int i = from; i < to; i++) {
                Item item = items.get(i);
                if (page.isEmpty() && item.head() != null) {
                    page.add(new Placed(item.head(), y));
                    y += item.head().height();
                }
                y += page.isEmpty() ? 0 : Math.max(after, item.before());
                page.add(new Placed(item.piece(), y));
                y += item.piece().height();
                after = item.after();
            }
            from = to;
        }
        return pages;
    }

    private static int chainEnd(List<Item> items, int from, int forced) {
        int to = from;
        while (to < items.size() - 1 && items.get(to).keep() && to + 1 != forced) {
            to++;
        }
        return to + 1;
    }

    private static boolean fits(
            List<Item> items, int from, int to, double y, double after, double bottom) {
        double end = y;
        double gap = after;
        for (int i = from; i < to; i++) {
            end += Math.max(gap, items.get(i).before()) + items.get(i).piece().height();
            gap = items.get(i).after();
        }
        return end <= bottom;
    }
}
