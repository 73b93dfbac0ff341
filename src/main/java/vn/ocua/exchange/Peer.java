package vn.ocua.exchange;

import vn.ocua.portal.courier.CourierKey;

/// A desk that gives or takes sticks, as people know it.
///
/// @param text its key line (dòng khóa)
/// @param fingerprint what two people compare by phone
/// @param name of the desk, as printed
/// @param desk its number
public record Peer(String text, String fingerprint, String name, int desk) {
    static Peer of(CourierKey key) {
        return new Peer(key.text(), key.fingerprint(), key.name(), key.desk());
    }
}
