"""The demo's pictures: drawn for it, and captioned as a photo desk would."""

from articles.demo.shapes import Photo

SAUH = "© Sauh. Hak cipta dilindungi."
NUSA = "© Kantor Berita Nusa."


def ours(key, title, *, by, city, alt, caption, keywords):
    """A picture by one of the house's own people."""
    return Photo(key, title, alt, caption, by, f"Sauh/{by}", SAUH, city, keywords)


def nusa(key, title, *, by, city, alt, caption, keywords):
    """A picture that the wire agency sent."""
    return Photo(key, title, alt, caption, by, f"Nusa/{by}", NUSA, city, keywords)


def portrait(key, name, *, alt):
    """The picture of one who signs."""
    return ours(
        f"potret-{key}",
        f"Potret {name}",
        by="Bagas Wirawan",
        city="Surabaya",
        alt=alt,
        caption=f"{name}.",
        keywords=("potret",),
    )


PHOTOS = [
    ours(
        "feri",
        "Feri listrik di Selat Madura",
        by="Bagas Wirawan",
        city="Surabaya",
        alt="Feri putih bergaris merah di selat saat fajar, dengan jembatan bentang panjang di belakangnya.",
        caption="KM Banyu Lestari di Selat Madura, dekat Dermaga Ujung, Surabaya.",
        keywords=("feri", "selat madura", "pelabuhan"),
    ),
    ours(
        "galangan",
        "Galangan kapal kayu di Ujungpangkah",
        by="Nurul Kahfi",
        city="Gresik",
        alt="Tiga pekerja di dalam rangka lambung kapal kayu; cahaya masuk lewat celah atap galangan.",
        caption="Rangka kapal kedua di galangan Ujungpangkah, Gresik.",
        keywords=("galangan", "kapal kayu", "tukang"),
    ),
    ours(
        "pinisi",
        "Kapal layar motor di Paotere",
        by="Yusak Tandirerung",
        city="Makassar",
        alt="Siluet tiga kapal layar kayu di laut tenang, matahari besar terbenam di belakang yang tengah.",
        caption="Kapal layar motor di lepas pantai Paotere, Makassar, menjelang malam.",
        keywords=("pinisi", "paotere", "senja"),
    ),
    ours(
        "pasar",
        "Payung pedagang Pasar Genteng",
        by="Bagas Wirawan",
        city="Surabaya",
        alt="Puluhan payung pasar berwarna-warni dilihat dari atas, dengan pembeli di lorong di antaranya.",
        caption="Payung pedagang di Pasar Genteng, Surabaya, dilihat dari atap gedung sebelahnya.",
        keywords=("pasar", "pedagang", "sayur"),
    ),
    nusa(
        "kereta",
        "Kereta komuter di stasiun",
        by="Arief Tanjung",
        city="Sidoarjo",
        alt="Kereta putih bergaris merah masuk stasiun saat hujan; penumpang berpayung menunggu di peron.",
        caption="Kereta komuter pagi memasuki stasiun di Sidoarjo dalam hujan.",
        keywords=("kereta", "komuter", "hujan"),
    ),
    ours(
        "sawah",
        "Terasering di Jatiluwih",
        by="Nurul Kahfi",
        city="Tabanan",
        alt="Sawah berteras hijau; dua petani bercaping berjalan di pematang dekat gubuk dan pohon kelapa.",
        caption="Terasering di Jatiluwih, Tabanan, pada awal musim tanam.",
        keywords=("sawah", "subak", "petani"),
    ),
    ours(
        "bakau",
        "Penanaman bakau di Wonorejo",
        by="Nurul Kahfi",
        city="Surabaya",
        alt="Dua orang bercaping menanam bibit bakau di air dangkal, di dekat pohon bakau berakar tunjang.",
        caption="Anggota kelompok tani hutan menanam bakau di petak D, Wonorejo, Surabaya.",
        keywords=("bakau", "pesisir", "penanaman"),
    ),
    ours(
        "gunung",
        "Semeru dari punggungan",
        by="Nurul Kahfi",
        city="Lumajang",
        alt="Empat pendaki dan sebuah tenda di punggungan, menghadap gunung berapi yang mengepulkan asap.",
        caption="Pendaki memandang Semeru dari punggungan di atas lautan awan, sebelum jalur ditutup.",
        keywords=("semeru", "pendaki", "gunung api"),
    ),
    ours(
        "bulutangkis",
        "Smes di perempat final",
        by="Bagas Wirawan",
        city="Surabaya",
        alt="Pemain bulu tangkis berkaus merah melompat di belakang net; kok melayang di depan penonton.",
        caption="Galih Prasetya mengirim smes pada gim ketiga perempat final di Surabaya.",
        keywords=("bulu tangkis", "smes", "kejuaraan"),
    ),
    ours(
        "dayung",
        "Lomba perahu naga di Losari",
        by="Yusak Tandirerung",
        city="Makassar",
        alt="Empat perahu naga penuh pendayung melaju sejajar, dilihat dari atas; perahu merah memimpin.",
        caption="Perahu merah dari Pulau Barrang Lompo memimpin pada final di depan Pantai Losari, Makassar.",
        keywords=("dayung", "perahu naga", "losari"),
    ),
    ours(
        "sekolah",
        "Kelas di Pulau Sapeken",
        by="Bagas Wirawan",
        city="Sumenep",
        alt="Murid berseragam putih duduk menghadap guru; dari jendela kelas kayu terlihat laut dan perahu.",
        caption="Hari pertama di ruang kelas baru, Pulau Sapeken, Sumenep.",
        keywords=("sekolah", "murid", "sapeken"),
    ),
    ours(
        "surya",
        "Panel surya dan pasar malam di Bawean",
        by="Bagas Wirawan",
        city="Gresik",
        alt="Dua teknisi di antara panel surya saat senja; di belakangnya pasar malam terang di tepi laut.",
        caption="Panel surya milik koperasi dan pasar malam yang diteranginya, di Bawean, Gresik.",
        keywords=("panel surya", "pasar malam", "bawean"),
    ),
    ours(
        "wayang",
        "Gunungan dalam lakon Rob",
        by="Nurul Kahfi",
        city="Surabaya",
        alt="Bayangan gunungan di layar jingga, diapit dua rumah yang terendam ombak; penonton di depannya.",
        caption="Gunungan bertatah ombak dalam lakon Rob karya Ki Pandu Wiraguna, Surabaya.",
        keywords=("wayang", "gunungan", "pertunjukan"),
    ),
    nusa(
        "pelabuhan",
        "Bongkar muat pada malam hari",
        by="Sinta Maharani",
        city="Surabaya",
        alt="Derek mengangkat peti kemas jingga di atas kapal barang saat senja; kapal tunda di depannya.",
        caption="Bongkar muat peti kemas di Tanjung Perak, Surabaya, menjelang malam.",
        keywords=("pelabuhan", "peti kemas", "derek"),
    ),
    nusa(
        "perahu",
        "Empat nelayan di perahu bercadik",
        by="Arief Tanjung",
        city="Sumenep",
        alt="Empat orang di perahu bercadik melambai di laut luas; kapal penyelamat jingga di cakrawala.",
        caption="Empat nelayan Masalembu melambai kepada kapal penyelamat yang menemukan mereka.",
        keywords=("nelayan", "penyelamatan", "masalembu"),
    ),
    ours(
        "kalimas",
        "Kalimas pada senja musim hujan",
        by="Bagas Wirawan",
        city="Surabaya",
        alt="Orang berpayung menyeberangi jembatan lengkung di atas sungai; perahu berlampu di bawahnya.",
        caption="Kalimas, Surabaya, pada senja musim hujan.",
        keywords=("kalimas", "sungai", "hujan"),
    ),
    portrait("laras", "Laras Prameswari", alt="Perempuan berambut pendek, berkacamata, berjas biru."),
    portrait("yusak", "Yusak Tandirerung", alt="Laki-laki berambut cepak, berkemeja hijau."),
    portrait("nurul", "Nurul Kahfi", alt="Perempuan berkerudung merah bata."),
    portrait("bagas", "Bagas Wirawan", alt="Laki-laki berjanggut, berambut sebahu, berkaus merah."),
    portrait("nawang", "Nawang Kusumastuti", alt="Perempuan berambut kelabu disanggul, berkebaya hijau."),
]
