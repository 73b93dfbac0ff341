package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Builds a [WireDossier] by the names of its fields: forty texts in a row would be mixed up sooner
/// or later.
public final class WireDossierBuilder {
    private @Nullable String maHoSo;
    private @Nullable String maTTHC;
    private @Nullable String tenTTHC;
    private @Nullable String maLinhVuc;
    private @Nullable String tenLinhVuc;
    private @Nullable String kenhThucHien;
    private @Nullable String soBienNhan;
    private @Nullable String soGiayToChuHoSo;
    private @Nullable String chuHoSo;
    private @Nullable String loaiDoiTuong;
    private @Nullable String maDoiTuong;
    private @Nullable String thongTinKhac;
    private @Nullable String email;
    private @Nullable String fax;
    private @Nullable String soDienThoai;
    private @Nullable String trichYeuHoSo;
    private @Nullable String ngayNopHoSo;
    private @Nullable String ngayTiepNhan;
    private @Nullable String ngayHenTra;
    private @Nullable String trangThaiHoSo;
    private @Nullable String ngayTra;
    private @Nullable String thongTinTra;
    private @Nullable String hinhThuc;
    private @Nullable String ngayKetThucXuLy;
    private @Nullable String ngayTuChoi;
    private @Nullable String donViXuLy;
    private @Nullable String ghiChu;
    private @Nullable List<Enclosures.Submitted> taiLieuNop;
    private @Nullable List<Enclosures.Fee> danhSachLePhi;
    private @Nullable List<Enclosures.Other> danhSachTepDinhKemKhac;
    private @Nullable List<Enclosures.Supplement> danhSachHoSoBoSung;
    private @Nullable List<Enclosures.Result> danhSachGiayToKetQua;
    private @Nullable String noiNopHoSo;
    private @Nullable String hoSoCoThanhPhanSoHoa;
    private @Nullable String taiKhoanDuocXacThucVoiVNeID;
    private @Nullable String duocThanhToanTrucTuyen;
    private Enclosures.@Nullable Identity dinhDanhCHS;
    private @Nullable List<Enclosures.Register> dsKetNoiCSDL;

    WireDossierBuilder() {}

    public WireDossierBuilder maHoSo(@Nullable String value) {
        this.maHoSo = value;
        return this;
    }

    public WireDossierBuilder maTTHC(@Nullable String value) {
        this.maTTHC = value;
        return this;
    }

    public WireDossierBuilder tenTTHC(@Nullable String value) {
        this.tenTTHC = value;
        return this;
    }

    public WireDossierBuilder maLinhVuc(@Nullable String value) {
        this.maLinhVuc = value;
        return this;
    }

    public WireDossierBuilder tenLinhVuc(@Nullable String value) {
        this.tenLinhVuc = value;
        return this;
    }

    public WireDossierBuilder kenhThucHien(@Nullable String value) {
        this.kenhThucHien = value;
        return this;
    }

    public WireDossierBuilder soBienNhan(@Nullable String value) {
        this.soBienNhan = value;
        return this;
    }

    public WireDossierBuilder soGiayToChuHoSo(@Nullable String value) {
        this.soGiayToChuHoSo = value;
        return this;
    }

    public WireDossierBuilder chuHoSo(@Nullable String value) {
        this.chuHoSo = value;
        return this;
    }

    public WireDossierBuilder loaiDoiTuong(@Nullable String value) {
        this.loaiDoiTuong = value;
        return this;
    }

    public WireDossierBuilder maDoiTuong(@Nullable String value) {
        this.maDoiTuong = value;
        return this;
    }

    public WireDossierBuilder thongTinKhac(@Nullable String value) {
        this.thongTinKhac = value;
        return this;
    }

    public WireDossierBuilder email(@Nullable String value) {
        this.email = value;
        return this;
    }

    public WireDossierBuilder fax(@Nullable String value) {
        this.fax = value;
        return this;
    }

    public WireDossierBuilder soDienThoai(@Nullable String value) {
        this.soDienThoai = value;
        return this;
    }

    public WireDossierBuilder trichYeuHoSo(@Nullable String value) {
        this.trichYeuHoSo = value;
        return this;
    }

    public WireDossierBuilder ngayNopHoSo(@Nullable String value) {
        this.ngayNopHoSo = value;
        return this;
    }

    public WireDossierBuilder ngayTiepNhan(@Nullable String value) {
        this.ngayTiepNhan = value;
        return this;
    }

    public WireDossierBuilder ngayHenTra(@Nullable String value) {
        this.ngayHenTra = value;
        return this;
    }

    public WireDossierBuilder trangThaiHoSo(@Nullable String value) {
        this.trangThaiHoSo = value;
        return this;
    }

    public WireDossierBuilder ngayTra(@Nullable String value) {
        this.ngayTra = value;
        return this;
    }

    public WireDossierBuilder thongTinTra(@Nullable String value) {
        this.thongTinTra = value;
        return this;
    }

    public WireDossierBuilder hinhThuc(@Nullable String value) {
        this.hinhThuc = value;
        return this;
    }

    public WireDossierBuilder ngayKetThucXuLy(@Nullable String value) {
        this.ngayKetThucXuLy = value;
        return this;
    }

    public WireDossierBuilder ngayTuChoi(@Nullable String value) {
        this.ngayTuChoi = value;
        return this;
    }

    public WireDossierBuilder donViXuLy(@Nullable String value) {
        this.donViXuLy = value;
        return this;
    }

    public WireDossierBuilder ghiChu(@Nullable String value) {
        this.ghiChu = value;
        return this;
    }

    public WireDossierBuilder taiLieuNop(@Nullable List<Enclosures.Submitted> value) {
        this.taiLieuNop = value;
        return this;
    }

    public WireDossierBuilder danhSachLePhi(@Nullable List<Enclosures.Fee> value) {
        this.danhSachLePhi = value;
        return this;
    }

    public WireDossierBuilder danhSachTepDinhKemKhac(@Nullable List<Enclosures.Other> value) {
        this.danhSachTepDinhKemKhac = value;
        return this;
    }

    public WireDossierBuilder danhSachHoSoBoSung(@Nullable List<Enclosures.Supplement> value) {
        this.danhSachHoSoBoSung = value;
        return this;
    }

    public WireDossierBuilder danhSachGiayToKetQua(@Nullable List<Enclosures.Result> value) {
        this.danhSachGiayToKetQua = value;
        return this;
    }

    public WireDossierBuilder noiNopHoSo(@Nullable String value) {
        this.noiNopHoSo = value;
        return this;
    }

    public WireDossierBuilder hoSoCoThanhPhanSoHoa(@Nullable String value) {
        this.hoSoCoThanhPhanSoHoa = value;
        return this;
    }

    public WireDossierBuilder taiKhoanDuocXacThucVoiVNeID(@Nullable String value) {
        this.taiKhoanDuocXacThucVoiVNeID = value;
        return this;
    }

    public WireDossierBuilder duocThanhToanTrucTuyen(@Nullable String value) {
        this.duocThanhToanTrucTuyen = value;
        return this;
    }

    public WireDossierBuilder dinhDanhCHS(Enclosures.@Nullable Identity value) {
        this.dinhDanhCHS = value;
        return this;
    }

    public WireDossierBuilder dsKetNoiCSDL(@Nullable List<Enclosures.Register> value) {
        this.dsKetNoiCSDL = value;
        return this;
    }

    public WireDossier build() {
        return new WireDossier(
                maHoSo,
                maTTHC,
                tenTTHC,
                maLinhVuc,
                tenLinhVuc,
                kenhThucHien,
                soBienNhan,
                soGiayToChuHoSo,
                chuHoSo,
                loaiDoiTuong,
                maDoiTuong,
                thongTinKhac,
                email,
                fax,
                soDienThoai,
                trichYeuHoSo,
                ngayNopHoSo,
                ngayTiepNhan,
                ngayHenTra,
                trangThaiHoSo,
                ngayTra,
                thongTinTra,
                hinhThuc,
                ngayKetThucXuLy,
                ngayTuChoi,
                donViXuLy,
                ghiChu,
                taiLieuNop,
                danhSachLePhi,
                danhSachTepDinhKemKhac,
                danhSachHoSoBoSung,
                danhSachGiayToKetQua,
                noiNopHoSo,
                hoSoCoThanhPhanSoHoa,
                taiKhoanDuocXacThucVoiVNeID,
                duocThanhToanTrucTuyen,
                dinhDanhCHS,
                dsKetNoiCSDL);
    }
}
