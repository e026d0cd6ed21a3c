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
]
