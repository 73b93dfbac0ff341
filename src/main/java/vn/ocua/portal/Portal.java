package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The province's side as the desk speaks to it; HTTP ([vn.ocua.portal.http.HttpPortal]) is one
/// way.
///
/// Every call needs a session and opens one where there is none; a session that has ended (-2, 401)
/// is opened again once and the call repeated once. What is not an acknowledgement is a
/// [LineTrouble]. An `InterruptedException` too leaves open whether the call arrived. May be used
/// by several threads.
public interface Portal extends AutoCloseable {
    /// Opens a fresh session; its answer also decides whether bodies may be packed.
    void signIn() throws LineTrouble, InterruptedException;

    /// `DongBoHoSoMC`.
    ///
    /// @param updating false creates, true updates
    /// @param bodies JSON objects as [Mapping#dossier] froze them, put into `data` as they are; at
    ///   most `batch_size`
    Answer dossiers(boolean updating, List<String> bodies) throws LineTrouble, InterruptedException;

    /// `CapNhatTienDoHoSoMC`.
    ///
    /// @param bodies JSON objects as [Mapping#progress] froze them
    Answer progress(List<String> bodies) throws LineTrouble, InterruptedException;

    /// `TraCuuHoSo`; empty only where the portal says that it does not know the code. An answer
    /// about another code is trouble, not an empty one.
    Optional<FoundDossier> lookUp(String code) throws LineTrouble, InterruptedException;

    /// `LayThayDoi`.
    ///
    /// @param cursor 0 at first, then what the last page said
    /// @param limit 1 to 500
    Changes changes(long cursor, int limit) throws LineTrouble, InterruptedException;

    /// `LayDanhSachTTHC`.
    List<WireProcedure> procedures() throws LineTrouble, InterruptedException;

    /// `LayThuTuc`.
    Optional<WireProcedure> procedure(String code) throws LineTrouble, InterruptedException;

    /// The scans' way.
    Uploads uploads();

    /// What went over the line since this portal was made.
    Traffic traffic();

    /// The portal's `Date` less our clock at the last answer; null before one that carried it.
    @Nullable Duration clockSkew();

    /// Calls under way end as [LineTrouble.Kind#CANCELLED].
    @Override
    void close();
}
