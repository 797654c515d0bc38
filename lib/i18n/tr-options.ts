import type { OptionsWords } from './en.ts';

/** Turkish for the options and the first page. */
export const tr: OptionsWords = {
  'options.open': 'Seçenekler',
  'options.page': 'Seçenekler – {product}',
  'options.parts': 'Bu sayfanın bölümleri',
  'options.error': 'Olmadı. Hiçbir şey değiştirilmedi.',

  // Language and colours.
  'options.looks': 'Dil ve tema',
  'options.language': 'Dil',
  'options.language.browser': 'Tarayıcıdaki gibi ({language})',
  'options.language.said': 'Dil değiştirildi.',
  'options.theme': 'Tema',
  'options.theme.system': 'Sistemdeki gibi',
  'options.theme.light': 'Açık',
  'options.theme.dark': 'Koyu',

  // Marks.
  'options.marks': 'Sayfadaki işaretler',
  'options.marks.density': 'Ne işaretlensin',
  'options.marks.density.all': 'Kayıtlarda geçen bütün bölümler',
  'options.marks.density.differs': 'Yalnızca kayıtlardan farklı olan bölümler',
  'options.marks.density.none': 'Hiçbir şey: yalnızca düğmedeki sayı',
  'options.marks.density.hint':
    'Sayı, düğmenin altındaki pencere ve yan panel her zaman bütün bölümleri gösterir ve onlara götürür.',
  'options.marks.style': 'Nasıl işaretlensin',
  'options.marks.style.line': 'Çizgi',
  'options.marks.style.tint': 'Çizgi ve zemin',
  'options.marks.style.thin': 'İnce çizgi',
  'options.marks.sample': 'Görünüşü',
  'options.marks.sample.agrees': 'Bu bölüm kayıtlarla uyuşuyor.',
  'options.marks.sample.differs': 'Bu bölüm kayıtlardan farklı.',
  'options.marks.sample.unmarked': 'Bu işaretlenmedi.',
  'options.toolbar': 'Bir yer seçilince not araç çubuğunu öner',
  'options.toolbar.hint': 'O olmadan da sağ tık menüsü ve klavyeyle not alınabilir.',

  // Sites.
  'options.sites': 'Siteler',
  'options.sites.everywhere': 'Bütün sitelerde',
  'options.sites.everywhere.on':
    'Second Source açtığınız her sayfaya kendiliğinden bakar. Sayfa kayıtlardaki bir olayla ilgili değilse daha ileri gitmez.',
  'options.sites.everywhere.off':
    'Second Source listedeki sitelere ve sizin eklediklerinize kendiliğinden bakar. Başka yerlerde düğmesine basmanızı bekler.',
  'options.sites.everywhere.allow': 'Bütün sitelerde izin ver',
  'options.sites.everywhere.back': 'İzni geri al',
  'options.sites.prompt': 'Bir şey değişmeden önce tarayıcınız size sorar.',
  'options.sites.given': 'Erişim verildi.',
  'options.sites.refused': 'Erişim verilmedi. Hiçbir şey değişmedi.',
  'options.sites.taken': 'Erişim geri alındı.',
  'options.sites.listed': { other: 'Listede: {count} site' },
  'options.sites.listed.hint':
    'Second Source’un kendiliğinden baktığı haber siteleri. Listede olmak övgü, olmamak yergi değildir.',
  'options.sites.listed.missing':
    'Tarayıcı, Second Source’un listedeki sitelerin hepsine kendiliğinden bakmasına izin vermiyor.',
  'options.sites.listed.allow': 'Listedeki sitelerde izin ver',
  'options.sites.search': 'Ada veya adrese göre ara',
  'options.sites.group': 'Gruplama',
  'options.sites.group.lang': 'Dile göre',
  'options.sites.group.country': 'Ülkeye göre',
  'options.sites.group.none': 'Tek bir ülkesi yok',
  'options.sites.count': { other: '{count} site' },
  'options.sites.count.off': { other: '{count} kapalı' },
  'options.sites.found': { other: '{count} site bulundu' },
  'options.sites.none': 'Uyan site yok.',
  'options.sites.group.off': 'Hepsini kapat: {group}',
  'options.sites.group.on': 'Hepsini aç: {group}',
  'options.sites.all.off': 'Hepsini kapat',
  'options.sites.all.on': 'Hepsini aç',
  'options.sites.added': 'Sizin ekledikleriniz',
  'options.sites.added.none': 'Henüz yok.',
  'options.sites.add': 'Site ekle',
  'options.sites.add.label': 'Sitenin adresi',
  'options.sites.add.wrong': 'Bu bir site adresi değil. Şöyle yazın: news.example',
  'options.sites.add.known': '{host} sitesine zaten bakılıyor.',
  'options.sites.remove': 'Kaldır',
  'options.sites.remove.said': '{host} sitesini kaldır',
  'options.sites.off': 'Kapalı siteler',
  'options.sites.off.none': 'Kapalı site yok.',
  'options.sites.off.on': 'Aç',
  'options.sites.off.on.said': '{host} sitesinde aç',
  'options.sites.off.done': { other: '{count} sitede kapatıldı.' },
  'options.sites.on.done': { other: '{count} sitede açıldı.' },

  // Keys.
  'options.keys': 'Klavye',
  'options.keys.what': 'Ne yapar',
  'options.keys.key': 'Tuşlar',
  'options.keys.none': 'atanmadı',
  'options.keys.change': 'Tarayıcıda değiştir',
  'options.keys.hint': 'Tuşları tarayıcı saklar ve her birini yalnızca bir eklentiye verir.',
  'options.keys.firefox':
    'Firefox’ta değiştirmek için: Eklentiler ve temalar’ı açın, dişli çarka basın ve Uzantı kısayollarını yönet’i seçin.',
  'options.keys.keyword':
    'Adres çubuğunda: src yazıp boşluk bırakın, ardından bir kayıttan veya notunuzdan kelimeler yazın.',
  'options.keys.next-mark': 'Sonraki işarete git',
  'options.keys.previous-mark': 'Önceki işarete git',
  'options.keys.toggle-site': 'Öndeki site için kapat veya aç',
  'options.keys.add-note': 'Seçilen metne not al',
  'options.keys.open-panel': 'Yan paneli aç',
  'options.keys._execute_action': 'Düğmenin altındaki pencereyi aç',

  // What is kept.
  'options.data': 'Verileriniz',
  'options.data.notes': 'Notlar',
  'options.data.pages': 'Not bulunan sayfalar',
  'options.data.bin': 'Çöp kutusunda',
  'options.data.used': 'Kullanılan yer',
  'options.data.used.with': '{size}, kayıtlar dahil',
  'options.data.used.unknown': 'Tarayıcı bunu bildirmiyor.',
  'options.data.record': 'Kayıtlar',
  'options.data.record.version': 'Sürüm {version}',
  'options.data.record.facts': { other: '{count} bilgi' },
  'options.data.record.sources': { other: '{count} kaynak' },
  'options.data.product': 'Eklenti',
  'options.data.none': 'Tarayıcı şu anda eklenti için not saklamıyor.',
  'options.data.notebook': 'Notları aç',
  'options.data.export': 'Bütün notları dışa aktar',
  'options.data.import': 'Notları içe aktar',
  'options.data.articles': 'Karşılaştırma için saklanan haberler',
  'options.data.erase': 'Her şeyi sil…',
  'options.data.erase.title': 'Her şey silinsin mi?',
  'options.data.erase.what': {
    other:
      '{count} not bir daha gelmemek üzere silinir; çöp kutusu, taslaklar, gizlenen bilgiler, seçenekleriniz ve eklediğiniz siteler de.',
  },
  'options.data.erase.backup': 'Bunun geri dönüşü yok. Tam bir yedek daha sonra yeniden içe aktarılabilir.',
  'options.data.erase.sure': 'Gerekenler bende var. Hepsini sil.',
  'options.data.erase.do': 'Her şeyi sil',
  'options.data.erase.not': 'Her şey kalsın',
  'options.data.erase.done': 'Her şey silindi. Second Source kurulduğu andaki gibi.',

  // Private windows and other computers.
  'options.private': 'Gizli pencereler',
  'options.private.on':
    'Second Source gizli pencerelerde de çalışır. Orada aldığınız notlar, pencere kapandıktan sonra da öteki notlarınızla birlikte kalır.',
  'options.private.off':
    'Second Source gizli pencereleri görmez. Orada çalışmasına izin verirseniz alınan notlar, pencere kapandıktan sonra da öteki notlarınızla birlikte kalır.',
  'options.private.change': 'Tarayıcıda değiştir',
  'options.private.firefox':
    'Firefox’ta değiştirmek için: Eklentiler ve temalar’ı açın, Second Source’u seçin ve Gizli pencerelerde çalıştır ayarını bulun.',
  'options.sync': 'Başka bilgisayarlar',
  'options.sync.none':
    'Eşitleme yok: bu bilgisayardan hiçbir şey çıkmaz, notlar başka bir bilgisayara yalnızca dışa ve içe aktardığınız bir dosyayla geçer.',

  // The first page.
  'welcome.page': 'Second Source’a hoş geldiniz',
  'welcome.title': 'Her ilk kaynağın yanında ikinci bir kaynak',
  'welcome.lead':
    'Second Source, Rusya ile Ukrayna arasındaki İstanbul görüşmeleri hakkında kayıtlı bilgiler içerir. Bu konuda bir haber açtığınızda kayıtları metnin yanına koyar.',
  'welcome.mark.title': 'Bölümleri işaretler',
  'welcome.mark': 'Düz çizgi: bölüm kayıtlarla uyuşuyor. Dalgalı çizgi: kayıtlardan farklı.',
  'welcome.card.title': 'Kaynakları gösterir',
  'welcome.card':
    'Bir işarete tıklayınca kart açılır: bilgi, ne kadar sağlam olduğu, kimin ne zaman bildirdiği ve haberlerin nerede ayrıldığı.',
  'welcome.note.title': 'Notlarınızı saklar',
  'welcome.note':
    'Herhangi bir yerde bir bölüm seçin, vurgulayın veya yanına yazın. Geri döndüğünüzde notunuz yerinde ve öteki notlarınızın arasında olur.',
  'welcome.does': 'Ne yapar',
  'welcome.does.local': 'Her şey bu bilgisayarda olur. Hiçbir yere hiçbir şey gönderilmez, hesap da yoktur.',
  'welcome.does.leaves': 'Başka konulardaki sayfaları geçer.',
  'welcome.does.languages': 'İngilizce, Ukraynaca, Rusça, Türkçe, Almanca, Fransızca ve İspanyolca okur.',
  'welcome.doesNot': 'Ne yapmaz',
  'welcome.doesNot.judge':
    'Bir sayfanın hatalı olduğunu asla söylemez, hiçbir yayını puanlamaz. Karar sizindir.',
  'welcome.doesNot.complete':
    'Her şeyi bilmez. İşaretsiz bir bölüm isabetli de olabilir, olmayabilir de: kayıtlarda yoktur veya ifade tanınmamıştır.',
  'welcome.doesNot.change': 'Sayfada hiçbir şeyi değiştirmez.',
  'welcome.sites': 'Nerede kendiliğinden okur',
  'welcome.sites.listed': { other: 'Listedeki {count} haber sitesinde. Her birini kapatabilirsiniz.' },
  'welcome.sites.listed.missing': { other: 'Listedeki {count} haber sitesinde, siz izin verince.' },
  'welcome.sites.every':
    'İsterseniz bütün sitelerde: yine yalnızca başlığa ve ilk sözlere bakar, ama her yerde.',
  'welcome.sites.every.on': 'Bütün sitelerde: izin verdiniz.',
  'welcome.sites.click': 'Başka yerlerde bekler: düğmesine basarsanız sayfayı bir kez okur.',
  'welcome.pin.chrome':
    'Düğme elinizin altında olsun isterseniz: araç çubuğunda yapboz parçasına, sonra Second Source’un yanındaki raptiyeye basın.',
  'welcome.pin.firefox':
    'Düğme elinizin altında olsun isterseniz: araç çubuğunda yapboz parçasına, sonra Second Source’un yanındaki dişli çarka basın ve Araç çubuğuna sabitle’yi seçin.',
  'welcome.options': 'Bütün seçenekler',
};
