package vn.ocua.paper.printing;

/// A way for a paper out of the desk: a printer, or a folder of files.
///
/// Handing over and asking are apart, so that a printer without paper holds up nobody: the queue
/// asks after all its jobs in turn.
public interface Printing {
    /// Hands a paper over. Answers as soon as the file is taken, not when the paper is out; what
    /// goes wrong is an answer, never an exception.
    Handed send(Handout paper);

    /// How it stands with a job.
    ///
    /// @param ticket as [#send] gave it, perhaps before a restart
    Progress look(String ticket);

    /// Takes a job back, as far as it is not out yet.
    void cancel(String ticket);

    /// A paper that was taken.
    ///
    /// @param ticket what to ask after it with; empty where nobody can be asked
    record Handed(String ticket, Progress now) {
        public static Handed not(Trouble trouble) {
            return new Handed("", new Progress.Failed(trouble));
        }
    }
}
