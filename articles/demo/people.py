"""Who signs the demo's stories. All are invented."""

from articles.demo.shapes import Author

AUTHORS = [
    Author(
        key="laras",
        name="Laras Prameswari",
        role_title="Wartawan ekonomi",
        biography=(
            "Laras Prameswari menulis tentang pangan, energi, dan upah. Sebelum bergabung dengan Sauh, ia "
            "meneliti harga beras di tiga pasar induk. Ia percaya setiap angka punya alamat."
        ),
        portrait="potret-laras",
        beats=("pangan", "energi", "upah"),
        languages="id, jv, en",
        email_public="laras@sauh.example",
    ),
    Author(
        key="yusak",
        name="Yusak Tandirerung",
        role_title="Koresponden Makassar",
        biography=(
            "Yusak Tandirerung meliput laut dan pulau-pulau dari Makassar. Ia lahir di Palopo, pernah "
            "menjadi anak buah kapal perintis, dan masih mencatat pasang surut setiap pagi."
        ),
        portrait="potret-yusak",
        beats=("laut", "pulau kecil", "pelayaran"),
        languages="id, bug, en",
        email_public="yusak@sauh.example",
    ),
    Author(
        key="nurul",
        name="Nurul Kahfi",
        role_title="Wartawan lingkungan",
        biography=(
            "Nurul Kahfi menulis tentang pesisir, gunung, dan kota yang hidup di antaranya. Ia lulusan ilmu "
            "tanah dan kadang-kadang menulis ulasan pertunjukan."
        ),
        portrait="potret-nurul",
        beats=("pesisir", "gunung api", "pertunjukan"),
        languages="id, mad, jv",
        email_public="nurul@sauh.example",
    ),
    Author(
        key="bagas",
        name="Bagas Wirawan",
        role_title="Pewarta foto",
        biography=(
            "Bagas Wirawan memotret untuk Sauh dan menulis olahraga bila pertandingannya berlangsung malam. "
            "Ia tinggal di Surabaya dan berangkat sebelum subuh."
        ),
        portrait="potret-bagas",
        beats=("foto berita", "bulu tangkis"),
        languages="id, jv",
        email_public="bagas@sauh.example",
    ),
    Author(
        key="nawang",
        name="Nawang Kusumastuti",
        role_title="Ekonom pembangunan",
        biography=(
            "Nawang Kusumastuti meneliti ekonomi kota dan bencana. Ia penulis tamu; pandangannya tidak "
            "mewakili redaksi."
        ),
        portrait="potret-nawang",
        beats=("ekonomi kota", "bencana"),
        languages="id, en",
    ),
    Author(
        key="meilani",
        name="Meilani Hartanto",
        role_title="Wartawan sains",
        biography=(
            "Meilani Hartanto menulis tentang langit, laut, dan tubuh manusia. Ia belajar fisika di Bandung, "
            "menerjemahkan berita ke bahasa Inggris, dan menyimpan kalender fase bulan di dompetnya."
        ),
        portrait="potret-meilani",
        beats=("astronomi", "laut", "kesehatan"),
        languages="id, en",
        email_public="meilani@sauh.example",
    ),
    Author(
        key="tegar",
        name="Tegar Siahaan",
        role_title="Wartawan olahraga",
        biography=(
            "Tegar Siahaan meliput cabang yang jarang disiarkan langsung. Bekas pemanjat tebing tingkat "
            "kabupaten, ia datang ke pertandingan dua jam lebih awal untuk mengobrol dengan penjaga gedung."
        ),
        portrait="potret-tegar",
        beats=("panjat tebing", "bulu tangkis", "olahraga putri"),
        languages="id, en",
        email_public="tegar@sauh.example",
    ),
    Author(
        key="yosephina",
        name="Yosephina Wanggai",
        role_title="Koresponden Jayapura",
        biography=(
            "Yosephina Wanggai meliput Tanah Papua dari Jayapura: sekolah, pangan, dan jalan yang belum ada. "
            "Sebelumnya ia guru kelas empat selama enam tahun."
        ),
        portrait="potret-yosephina",
        beats=("pendidikan", "pangan lokal", "Papua"),
        languages="id",
        email_public="yosephina@sauh.example",
    ),
    Author(
        key="salma",
        name="سلمى باحسوان",
        role_title="Edisi bahasa Arab",
        biography=(
            "Salma Bahasuan menulis dan menerjemahkan untuk edisi bahasa Arab Sauh. Ia besar di Ampel, "
            "Surabaya, dan belajar sastra di Jeddah."
        ),
        portrait="potret-salma",
        beats=("budaya", "Ampel"),
        languages="ar, id, en",
        email_public="salma@sauh.example",
    ),
    Author(
        key="fauzan",
        name="Fauzan Rambe",
        role_title="Nakhoda dan pengajar pelayaran",
        biography=(
            "Fauzan Rambe membawa kapal perintis selama tiga puluh satu tahun dan kini mengajar di sekolah "
            "pelayaran. Ia penulis tamu; pandangannya tidak mewakili redaksi."
        ),
        portrait="potret-fauzan",
        beats=("pelayaran rakyat",),
        languages="id",
    ),
    Author(
        key="theresia",
        name="Theresia Boleng",
        role_title="Bidan di Adonara",
        biography=(
            "Theresia Boleng menolong persalinan di Adonara, Flores Timur, sejak dua puluh tahun lalu. Ia "
            "penulis tamu; pandangannya tidak mewakili redaksi."
        ),
        portrait="potret-theresia",
        beats=("kesehatan ibu", "pulau kecil"),
        languages="id",
    ),
    Author(
        key="redaksi",
        name="Redaksi Sauh",
        role_title="Meja redaksi",
        biography=(
            "Berita dengan nama ini disusun beberapa orang di meja redaksi, atau bersumber dari kantor "
            "berita dan siaran resmi yang kami periksa."
        ),
        kind="organisation",
    ),
    Author(
        key="nusa",
        name="Kantor Berita Nusa",
        role_title="Kantor berita",
        biography="Kantor Berita Nusa mengirim berita dan foto kepada surat kabar di seluruh Indonesia.",
        kind="organisation",
        is_wire=True,
        wire_words="Dilansir dari Kantor Berita Nusa.",
    ),
    Author(
        key="palapa",
        name="Palapa Newswire",
        role_title="Kantor berita",
        biography="Palapa Newswire mengirim berita niaga dan energi dari Asia Tenggara dalam dua bahasa.",
        kind="organisation",
        is_wire=True,
        wire_words="Dilansir dari Palapa Newswire.",
    ),
    Author(
        key="mitra",
        name="Sauh Mitra",
        role_title="Unit tulisan bersponsor",
        biography=(
            "Sauh Mitra mengerjakan tulisan yang dibayar pengiklan. Redaksi tidak ikut menulis, memeriksa, "
            "atau menempatkannya."
        ),
        kind="organisation",
    ),
]
