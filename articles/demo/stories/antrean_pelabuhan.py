"""A story that was withdrawn; its address answers with the public reason."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="antrean-pelabuhan",
    section="ekonomi",
    kind="news",
    kicker="Logistik",
    headline="Antrean peti kemas di Tanjung Perak disebut berlipat tiga dalam sebulan",
    short_headline="Antrean peti kemas disebut berlipat tiga",
    standfirst="Catatan sebuah asosiasi pengangkut menunjukkan masa tunggu rata-rata sembilan hari.",
    dateline="Surabaya",
    bylines=[("redaksi", "author")],
    tags=["pelabuhan"],
    lead_photo="pelabuhan",
    related=["feri-listrik"],
    life=[
        Step("publish", minutes=-2000),
        Step(
            "withdraw",
            minutes=-1500,
            words=(
                "Dua angka pokok dalam berita ini tidak dapat dibuktikan oleh narasumbernya. Redaksi "
                "menariknya dan sedang meminta catatan asli dari pengelola terminal. Hasilnya akan kami"
                " terbitkan sebagai berita tersendiri."
            ),
        ),
    ],
    body=html("""
<p>Masa tunggu peti kemas di Tanjung Perak disebut naik tiga kali lipat dalam sebulan terakhir, menjadi
rata-rata sembilan hari. Angka tersebut berasal dari catatan sebuah asosiasi pengangkut yang dibagikan
kepada anggotanya kemarin.</p>

<p>Menurut catatan itu, 1.870 peti kemas menumpuk di tiga lapangan, sebagian besar berisi bahan baku
pabrik di Gresik dan Sidoarjo. Antrean truk pada jam sibuk mencapai dua kilometer.</p>

<p>“Sopir kami tidur dua malam di kabin,” kata Bambang Yulianto, pemilik armada delapan belas truk. Ia
memperkirakan kerugiannya Rp4 juta per kendaraan setiap pekan.</p>

<h3>Derek yang menganggur</h3>

<p>Seorang pekerja lapangan menyebut dua dari sebelas derek berhenti karena menunggu suku cadang.
Keterangan itu dibantah pengelola terminal, yang menyatakan semua derek beroperasi dan masa tunggu tetap
di bawah empat hari.</p>

<p>Pengelola berjanji membuka data bongkar muat harian pekan depan. Sementara itu beberapa pabrik mulai
mengalihkan kiriman ke pelabuhan lain, meski ongkos daratnya lebih tinggi.</p>

<p>Asosiasi pengusaha di Gresik meminta kelonggaran tenggat pengiriman bagi anggotanya. Menurut ketuanya,
tujuh pabrik sudah mengurangi jam kerja karena bahan baku belum dapat dikeluarkan dari lapangan
penumpukan. Ia tidak menyebut nama pabrik-pabrik itu.</p>

<p>Kantor bea cukai setempat menyatakan pemeriksaan dokumen berlangsung seperti biasa, rata-rata satu
setengah hari. Barang yang tertahan lebih lama, menurut kantor itu, adalah barang yang dokumennya belum
lengkap. Jumlahnya tidak disebutkan.</p>

<p>Pengusaha angkutan menunjuk penyebab lain. Truk hanya dapat masuk dengan kode waktu yang dibagikan
setiap malam, dan kode untuk pagi hari habis dalam hitungan menit. Siapa yang terlambat membuka aplikasi
harus menunggu sampai keesokan harinya, meski peti kemasnya sudah siap.</p>

<p>Gubernur meminta kedua pihak duduk bersama. Pertemuan pertama dijadwalkan lusa, dan media dipersilakan
meliput pembukaannya.</p>
"""),
)
