package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import vn.ocua.base.Outcome;
import vn.ocua.practice.Access;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// A practice portal for a desk at a terminal.
final class Portals {
    private Portals() {}

    static PracticePortal start(Path folder, String faults) {
        assertThat(FaultPlan.parse(faults)).isInstanceOf(Outcome.Done.class);
        FaultPlan plan = ((Outcome.Done<FaultPlan>) FaultPlan.parse(faults)).value();
        return PracticePortal.start(Options.of(folder, 0, plan, InstantSource.system()));
    }

    /// What `portal set` is told, password included.
    static List<String> settings(Console desk, Access at) {
        desk.environment.put("OCUA_PORTAL_PASSWORD", at.password());
        return List.of(
                "portal",
                "set",
                "--adapter-url",
                at.adapterUrl(),
                "--auth-endpoint",
                at.authEndpoint(),
                "--integration-endpoint",
                at.integrationEndpoint(),
                "--share-endpoint",
                at.shareEndpoint(),
                "--file-endpoint",
                at.fileEndpoint(),
                "--username",
                at.username(),
                "--dstcode",
                at.dstcode(),
                "--madonvi",
                at.madonvi());
    }

    static Console.Ran connect(Console desk, PracticePortal portal, String... more) {
        return desk.admin(
                Stream.concat(settings(desk, portal.access()).stream(), Stream.of(more))
                        .toArray(String[]::new));
    }
}
