package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.ocua.practice.PracticePortal;
import vn.ocua.practice.PracticeState;
import vn.ocua.practice.Problem;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Two desks that were given the same number block, each a process of its own, at one portal.
@DisabledOnOs(OS.WINDOWS)
class SecondDeskTest {
    @TempDir Path folder;

    @Test
    void theLaterDeskGetsANewNumberAndOverwritesNothing() throws Exception {
        try (PracticePortal portal = Portals.start(folder.resolve("portal"), "none")) {
            Console first = desk("first", portal);
            Console second = desk("second", portal);
            String code = first.registered("Nguyễn Văn Tài");
            assertThat(second.registered("Trần Thị Mai")).isEqualTo(code);
            try (Child one = syncing(first);
                    Child two = syncing(second)) {
                assertThat(one.code()).as(one.said()).isZero();
                assertThat(two.code()).as(two.said()).isZero();
            }
            // Which of them came first is chance; the other one has the clash.
            boolean firstWon = waiting(first) == 0;
            Console later = firstWon ? second : first;
            assertThat(waiting(later)).isPositive();
            assertThat(waiting(firstWon ? first : second)).isZero();
            JsonNode renumbered = later.admin("conflict", "renumber", code).json();
            assertThat(renumbered.get("code").asString()).isNotEqualTo(code);
            try (Child again = syncing(later)) {
                assertThat(again.code()).as(again.said()).isZero();
            }
            assertThat(waiting(later)).isZero();
            JsonNode shown = later.admin("show", code).json();
            assertThat(shown.get("aliases").get(0).asString()).isEqualTo(code);
            assertThat(shown.get("versions").asInt()).isEqualTo(2);
            List<PracticeState.Dossier> there = portal.state().dossiers();
            assertThat(there).hasSize(2).allSatisfy(d -> assertThat(d.creates()).isEqualTo(1));
            assertThat(portal.state().problems())
                    .as("the clash that was found, and nothing else")
                    .hasSize(1)
                    .allSatisfy(p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CLASH));
        }
    }

    private Console desk(String name, PracticePortal portal) {
        Console desk = Console.desk(folder.resolve(name));
        desk.clock = InstantSource.system();
        Portals.connect(desk, portal);
        return desk;
    }

    private static Child syncing(Console desk) throws Exception {
        return Child.start(desk, "sync", "--until-empty", "--user", "quantri", "--json");
    }

    private static int waiting(Console desk) {
        return desk.admin("queue").objects().size();
    }
}
