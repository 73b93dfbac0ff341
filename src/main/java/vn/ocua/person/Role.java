package vn.ocua.person;

/// Who an officer is at the desk: reception officer, postal staff (BCCI), supervisor,
/// administrator.
public enum Role {
    RECEPTION,
    POSTAL,
    SUPERVISOR,
    ADMIN
}
