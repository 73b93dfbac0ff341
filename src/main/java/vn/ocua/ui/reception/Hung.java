package vn.ocua.ui.reception;

import vn.ocua.base.Text;
import vn.ocua.counter.DraftScans;
import vn.ocua.counter.DraftScans.Item;
import vn.ocua.procedure.Component;

import java.util.List;

/// Keeps scans by the paper they show when the procedure or its case is changed: a paper of the
/// same name takes its scans along, the others lie loose until they are attached again. None is
/// ever lost.
final class Hung {
    private Hung() {}

    /// With the name of the paper each lies by.
    static List<Item> named(List<Item> items, List<Component> papers) {
        return items.stream()
                .map(item ->
                        papers.stream()
                                .filter(paper -> paper.no() == item.component())
                                .findFirst()
                                .map(paper -> new Item(paper.no(), item.scan(), paper.name()))
                                .orElse(item))
                .toList();
    }

    /// Among other papers.
    static List<Item> again(List<Item> items, List<Component> papers) {
        return items.stream()
                .map(item ->
                        new Item(
                                papers.stream()
                                        .filter(paper -> isSame(paper.name(), item.paper()))
                                        .map(Component::no)
                                        .findFirst()
                                        .orElse(DraftScans.LOOSE),
                                item.scan(),
                                item.paper()))
                .toList();
    }

    static List<Item> loose(List<Item> items) {
        return items.stream().filter(Item::isLoose).toList();
    }

    /// Names of one paper differ in marks, case and what stands in brackets.
    static boolean isSame(String one, String other) {
        return !other.isEmpty() && folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return Text.fold(name.replaceAll("\\([^)]*\\)", " "));
    }
}
