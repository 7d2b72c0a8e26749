/// The commonest words of languages that articles come in, to tell English from the others.
///
/// Words that two of the languages share (`in`, `a`, `on`) are left out of all of them.
enum LanguageWords {
  static let table = WordTable(
    """
    English the of and to that for was with as by at from it not be his her they which have has
    English had this are were been will would their said its who more after about into than
    German der die und das nicht von den dem mit sich des ist ein eine auf für als auch nach wird
    French le les des et est dans une pour qui que pas sur au avec ce il du par sont été cette
    Spanish el los las y del por con una para su al lo como más pero sus le ya este fue ha
    Portuguese os do da em um uma para com não dos das ao foi pelo pela seu sua mais são
    Italian il di che gli della per una con non sono del alla nel più anche dei delle ha
    Dutch het een van en dat niet zijn voor met werd door ook naar maar bij heeft worden
    Polish się nie jest że na do przez oraz dla jako który jego była został
    Swedish och att det som för på är med av till inte har den var ett om
    Turkish bir ve bu için ile olarak da de daha çok olan gibi sonra kadar
    Indonesian yang dan di dengan untuk pada dari ini dalam tidak akan itu oleh
    """
  )
}
