package vn.ocua.paper.printing;

import java.util.List;
import java.util.UUID;

/// What of the print queue survives a stop of the program; nothing in it may be readable for
/// others, a paper tells who asked for what.
public interface Spool {
    /// A job and its paper.
    record Kept(Job job, Handout paper) {}

    /// Keeps a job as it stands now, in place of what was kept of it.
    void keep(Kept kept);

    void drop(UUID id);

    /// What was left, oldest first.
    List<Kept> left();

    /// Keeps nothing: for a command that waits for its paper.
    static Spool none() {
        return new Spool() {
            @Override
            public void keep(Kept kept) {}

            @Override
            public void drop(UUID id) {}

            @Override
            public List<Kept> left() {
                return List.of();
            }
        };
    }
}
