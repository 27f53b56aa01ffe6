/** A station of the line: its name, kilometres from Moscow (rounded), and what there is to say of it in 1940. */
export type Station = readonly [name: string, kilometre: number, text: string];

/** From Karymskaya, where the line to Manchuria leaves, to the first bridge over the Zeya. */
export const WESTERN_STATIONS: readonly Station[] = [
  [
    "Karymskaya",
    6300,
    "Here the old short way to Vladivostok turns off to the south-east, by Borzya to the frontier and across Manchuria. Whoever stays on Russian soil goes straight on, and for the next two thousand kilometres has the frontier somewhere to his right. The yard is large because trains are made up anew for the grades ahead; in the timeline it is the first yard that bombers from Hailar can reach with a full load.",
  ],
  [
    "Shilka",
    6450,
    "The line comes down to the river of the same name and keeps to its left bank. The station town lives from the railway and from a few mines in the hills. In spring the ice piles up below the embankment, and gangs with poles walk beside the track day and night until it has gone.",
  ],
  [
    "Priiskovaya",
    6490,
    "The station for Nerchinsk, where a treaty with China was signed in 1689 and where convicts dug silver afterwards. A short branch leads there. Both facts matter little in 1940, but every Soviet propagandist who passes writes about one of them and every Japanese one about the other.",
  ],
  [
    "Kuenga",
    6530,
    "Another branch leaves here, down the Shilka to Sretensk, from where steamers reach the Amur in high water. In the timeline it is a way round that is never quite good enough: what goes by river in June comes too late for the fighting, and by the middle of October there is ice.",
  ],
  [
    "Chernyshevsk",
    6590,
    "Named for a writer whom the Tsar exiled to these parts. From here the line leaves the river and climbs into larch woods. Two engines are put before each heavy train. The depot has its own coal from a pit so near that the wagons are pushed by hand, and that alone keeps the section alive in the second half of June.",
  ],
  [
    "Zilovo",
    6670,
    "A place to change crews. The houses are of squared logs and stand on posts, since the ground thaws unevenly, and the embankment has the same trouble with more at stake. Speed is limited on eleven stretches between Zilovo and Mogocha, in June on seventeen.",
  ],
  [
    "Ksenyevskaya",
    6790,
    "Gold is washed in the side valleys, with dredges that the state bought in California. The station itself is a loop, a water tower and a telegraph office. After the air attacks of May it also has a train with a field hospital that never seems to leave, because there is nowhere better to send it.",
  ],
  [
    "Mogocha",
    6910,
    "People say of it that God made Sochi and the devil Mogocha. The mean of January is near thirty degrees of frost, and the ground below the ballast never thaws. The register at the end of this article was kept, in the fiction of this wiki, by a dispatcher in its tower.",
  ],
  [
    "Amazar",
    7010,
    "Behind the station the locomotives that nobody will repair stand in a row two kilometres long. In our history that yard grew after the war; the timeline lets it begin in 1940, with engines whose boilers were holed from the air and whose tenders were taken for water carts.",
  ],
  [
    "Yerofey Pavlovich",
    7110,
    "The only station on the line that bears a man's first name and patronymic: Khabarov's, who came down the Amur in the seventeenth century. Military trains are counted here for the last time before they divide, those for the Amur army from those for the coast. The counting is done by four clerks and is, as far as the timeline shows, never once wrong.",
  ],
  [
    "Urusha",
    7210,
    "From here the track winds from one valley to the next in such curves that the last wagon runs beside the first. A battery of anti-aircraft guns stands on flat wagons in the loop. It is said to have fired for nine minutes in all, and to have needed six weeks to get its ammunition.",
  ],
  [
    "Takhtamygda",
    7270,
    "A camp, and a station because of the camp. Its inmates laid the second track and were to go on northward. When the main line is cut in June they are marched to the break instead, and rails are there before the guards have any orders about it.",
  ],
  [
    "Bamovskaya",
    7280,
    "The branch to Tynda begins here, 180 kilometres of light rail finished in 1937. A brigade that was sent to guard it finds nothing to guard but the junction; the first Japanese patrols come down the branch and not up the main line, which nobody in Chita had thought of.",
  ],
  [
    "Skovorodino",
    7310,
    "On the ninth of June the line ends here. The town was called Rukhlovo until a few years before, and the old name is still on the water tower, which is how an officer with an out-of-date map knows that he has arrived. Permafrost scientists keep a station outside the town; their thermometers are read to the end of the year by whoever holds it.",
  ],
  [
    "Bolshoy Never",
    7325,
    "The road to Aldan and Yakutsk starts from the platform: a causeway of larch trunks with lorries on it, at a walking pace, for a thousand kilometres. Gold comes down it and flour goes up. With the railway cut on both sides the drivers go on for eight days, because no one has told them to stop.",
  ],
  [
    "Taldan",
    7400,
    "A stop among swamps. In July the garrison numbers more men than there are people in the district, and all of them are looking for a dry place to sleep. Typhus is reported from the sidings in August; the reports are in the register, the numbers are not.",
  ],
  [
    "Magdagachi",
    7500,
    "The airfield is the reason for everything that happens at Magdagachi. It has the only concrete between Chita and Khabarovsk, poured in 1938, and on the second day of the war a third of the machines that stood on it burn. The railway is hit by what misses.",
  ],
  [
    "Tygda",
    7565,
    "A road leads from here to the Zeya and its gold. The station is also where the army's hay comes from, and in a war of horses a meadow is a depot. Two cavalry regiments winter on it.",
  ],
  [
    "Ushumun",
    7600,
    "Coal lies close to the surface. It is brown and wet and burns with more smoke than heat, but it is on the right side of the break, and from July the Far Eastern Railway runs on it. Firemen call it turf.",
  ],
  [
    "Shimanovskaya",
    7725,
    "The line leaves the hills. There are fields on both sides, the first since Chita, and villages of settlers who came from the Ukraine before the last war. Each of them owes the station a fixed number of carts a day, and is paid in receipts.",
  ],
];

/** From the Zeya to the sea. */
export const EASTERN_STATIONS: readonly Station[] = [
  [
    "Svobodny",
    7815,
    "The town was once called Alekseyevsk for the heir to the throne, and then, with another idea of freedom, Svobodny. Its bridge over the Zeya is the longest between Baikal and Khabarovsk. It is attacked on nineteen days and hit on four, and stands at the end of the year on timber piers that the engineers refuse to describe.",
  ],
  [
    "Kuibyshevka",
    7875,
    "The junction for Blagoveshchensk, a hundred kilometres to the south on the Amur. Before the war this was a town of officers and mills. In the timeline the branch is reversed: wounded come up it, nothing goes down, and from August grass is cut between its rails to be sold.",
  ],
  [
    "Zavitaya",
    7990,
    "Aircraft again, and again the railway is the neighbour. Zavitaya is far enough from the frontier that its hangars last until midsummer. The station keeps a blackboard with the trains of the day; for most of July it says, in a clerk's best hand, that there are none.",
  ],
  [
    "Bureya",
    8040,
    "The second of the great bridges. The river is fast and brown, and its ice breaks up a week later than that of the Zeya, so that the repair trains can use the same pontoons at both. A pontoon that is lost at Svobodny is missed at Bureya, which is why the two commandants stop speaking.",
  ],
  [
    "Arkhara",
    8090,
    "Wheat, soya and a meat works that makes tins for the army. It goes on working all year. The tins are stamped with the day, and historians of the timeline have tried to follow the front by where tins of which week were found; the results agree with nothing else.",
  ],
  [
    "Obluchye",
    8190,
    "At Obluchye the line enters the Jewish Autonomous Region and the Lesser Khingan, and there are tunnels, not long but close together. A tunnel cannot be bombed, only blocked, and both sides know that it is blocked best by a train. Two riflemen stand at each mouth.",
  ],
  [
    "Izvestkovaya",
    8235,
    "From here a branch was to go north to Urgal, where there is good coal. Its rails reach some way into the forest and stop. The timeline sends a commission in September to find out how far; the commission's train is the longest that ever went up it.",
  ],
  [
    "Bira",
    8305,
    "A sawmill, a hot spring with a sanatorium close by, and after June a hospital in both. The station is the first in the east where a wounded man gets a bed, and for that reason alone its name is known to the whole front.",
  ],
  [
    "Birobidzhan",
    8350,
    "The name over the door is written in Russian and in Yiddish. The cart factory works in three shifts and makes sledges from September. Refugees from the west had begun to come in the winter; most of them are asked to go on, and there is no train.",
  ],
  [
    "Volochayevka",
    8480,
    "The battle of February 1922 was fought here in the snow, and every child in the Soviet Union can sing about it. The line to Komsomolsk leaves to the north. It is the one branch that the war makes longer: forty kilometres of siding are laid along it for trains that cannot go anywhere else.",
  ],
  [
    "Khabarovsk",
    8520,
    "Headquarters of the front. The bridge over the Amur has eighteen spans and took three years to build; a tunnel beside it was being dug in secret, and the timeline finishes it eight months early with soldiers. Of the city the register only says that its station answers quickly.",
  ],
  [
    "Vyazemskaya",
    8650,
    "Here the line has turned south and runs along the Ussuri. The depot is of brick and older than the town. In May half of its engines are moved north of Khabarovsk to be safe, and in July they are moved back, because it is no safer there and the coal is here.",
  ],
  [
    "Bikin",
    8755,
    "A fortified district with its front to the river. The works were poured for machine guns and could not be turned when the attack came from behind, by the valley. The station is burned by its own garrison and rebuilt in November by the same men, under guard.",
  ],
  [
    "Iman",
    8890,
    "Nowhere is the railway nearer to the frontier. The bridge over the Iman can be shelled from Manchuria and, on the fourth day, is. A loop around it through the hills was surveyed in 1936. It is opened on the last day of May, eleven kilometres long, with grades that three engines manage.",
  ],
  [
    "Ruzhino",
    8945,
    "The marshalling yard of the coast. Trains for the fleet, for the army and for the towns are told apart here by chalk marks, and there is a market in chalk. After June there is little to tell apart.",
  ],
  [
    "Spassk",
    9050,
    "Cement comes from Spassk, for every pillbox from Bikin to the sea. When the works stop for want of coal in August the engineers write to Moscow, by aeroplane, that concrete has become a currency.",
  ],
  [
    "Voroshilov",
    9180,
    "Once Nikolsk, then Ussuriysk, then the marshal's. Here the old line from Harbin comes in, and with it the fear of forty years: that somebody will come by rail. Nobody does. In the timeline the Japanese take up its rails on their own side, to have them elsewhere.",
  ],
  [
    "Ugolnaya",
    9255,
    "The name means coal, and there is some. The branch to the new harbour at Nakhodka was begun from here in our history; in this one the surveyors are called up in April and their stakes are used as firewood.",
  ],
  [
    "Vladivostok",
    9290,
    "The end of the line, at a marker that gives the distance to Moscow. The fortress holds through the year because no one attacks it from the land. What reaches it by rail after the ninth of June was already on the way, and by October the trains that leave are longer than those that come.",
  ],
];
