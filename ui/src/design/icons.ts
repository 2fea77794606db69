/**
 * The signs of the app, by Lucide's names. A sign that is missing here is added here: only what
 * is listed is shipped.
 */
import type { Component } from 'svelte';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import BadgeCheck from '@lucide/svelte/icons/badge-check';
import Ban from '@lucide/svelte/icons/ban';
import Banknote from '@lucide/svelte/icons/banknote';
import BookOpen from '@lucide/svelte/icons/book-open';
import BriefcaseBusiness from '@lucide/svelte/icons/briefcase-business';
import Calculator from '@lucide/svelte/icons/calculator';
import Calendar from '@lucide/svelte/icons/calendar';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import Camera from '@lucide/svelte/icons/camera';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import Check from '@lucide/svelte/icons/check';
import ChevronDown from '@lucide/svelte/icons/chevron-down';
import ChevronLeft from '@lucide/svelte/icons/chevron-left';
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import ChevronUp from '@lucide/svelte/icons/chevron-up';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import CircleX from '@lucide/svelte/icons/circle-x';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import Clock from '@lucide/svelte/icons/clock';
import CloudCheck from '@lucide/svelte/icons/cloud-check';
import CloudOff from '@lucide/svelte/icons/cloud-off';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import Coins from '@lucide/svelte/icons/coins';
import Copy from '@lucide/svelte/icons/copy';
import Delete from '@lucide/svelte/icons/delete';
import Download from '@lucide/svelte/icons/download';
import EllipsisVertical from '@lucide/svelte/icons/ellipsis-vertical';
import Eye from '@lucide/svelte/icons/eye';
import EyeOff from '@lucide/svelte/icons/eye-off';
import FaceAngry from '@lucide/svelte/icons/face-angry';
import FaceGrinning from '@lucide/svelte/icons/face-grinning';
import FaceNeutral from '@lucide/svelte/icons/face-neutral';
import FaceSlightlyFrowning from '@lucide/svelte/icons/face-slightly-frowning';
import FaceSlightlySmiling from '@lucide/svelte/icons/face-slightly-smiling';
import FileText from '@lucide/svelte/icons/file-text';
import FingerprintPattern from '@lucide/svelte/icons/fingerprint-pattern';
import Flag from '@lucide/svelte/icons/flag';
import Funnel from '@lucide/svelte/icons/funnel';
import GitMerge from '@lucide/svelte/icons/git-merge';
import HandCoins from '@lucide/svelte/icons/hand-coins';
import Handshake from '@lucide/svelte/icons/handshake';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import History from '@lucide/svelte/icons/history';
import House from '@lucide/svelte/icons/house';
import ImageIcon from '@lucide/svelte/icons/image';
import Inbox from '@lucide/svelte/icons/inbox';
import IndianRupee from '@lucide/svelte/icons/indian-rupee';
import Info from '@lucide/svelte/icons/info';
import KeyRound from '@lucide/svelte/icons/key-round';
import Landmark from '@lucide/svelte/icons/landmark';
import Languages from '@lucide/svelte/icons/languages';
import ListChecks from '@lucide/svelte/icons/list-checks';
import LoaderCircle from '@lucide/svelte/icons/loader-circle';
import Lock from '@lucide/svelte/icons/lock';
import LogOut from '@lucide/svelte/icons/log-out';
import MapPin from '@lucide/svelte/icons/map-pin';
import Menu from '@lucide/svelte/icons/menu';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Minus from '@lucide/svelte/icons/minus';
import Moon from '@lucide/svelte/icons/moon';
import Mountain from '@lucide/svelte/icons/mountain';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import Package from '@lucide/svelte/icons/package';
import Pencil from '@lucide/svelte/icons/pencil';
import Phone from '@lucide/svelte/icons/phone';
import PiggyBank from '@lucide/svelte/icons/piggy-bank';
import Plus from '@lucide/svelte/icons/plus';
import Printer from '@lucide/svelte/icons/printer';
import QrCode from '@lucide/svelte/icons/qr-code';
import ReceiptText from '@lucide/svelte/icons/receipt-text';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import Scale from '@lucide/svelte/icons/scale';
import Search from '@lucide/svelte/icons/search';
import Send from '@lucide/svelte/icons/send';
import Settings from '@lucide/svelte/icons/settings';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import ShoppingBasket from '@lucide/svelte/icons/shopping-basket';
import Signature from '@lucide/svelte/icons/signature';
import Smartphone from '@lucide/svelte/icons/smartphone';
import Sprout from '@lucide/svelte/icons/sprout';
import Store from '@lucide/svelte/icons/store';
import Sun from '@lucide/svelte/icons/sun';
import SunMoon from '@lucide/svelte/icons/sun-moon';
import Swords from '@lucide/svelte/icons/swords';
import Tag from '@lucide/svelte/icons/tag';
import TentTree from '@lucide/svelte/icons/tent-tree';
import Trash2 from '@lucide/svelte/icons/trash-2';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Truck from '@lucide/svelte/icons/truck';
import Undo2 from '@lucide/svelte/icons/undo-2';
import Upload from '@lucide/svelte/icons/upload';
import UserCheck from '@lucide/svelte/icons/user-check';
import UserPlus from '@lucide/svelte/icons/user-plus';
import UserRound from '@lucide/svelte/icons/user-round';
import UserX from '@lucide/svelte/icons/user-x';
import Users from '@lucide/svelte/icons/users';
import Volume2 from '@lucide/svelte/icons/volume-2';
import Wallet from '@lucide/svelte/icons/wallet';
import WifiOff from '@lucide/svelte/icons/wifi-off';
import Wrench from '@lucide/svelte/icons/wrench';
import X from '@lucide/svelte/icons/x';

export const icons = {
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'badge-check': BadgeCheck,
  ban: Ban,
  banknote: Banknote,
  'book-open': BookOpen,
  'briefcase-business': BriefcaseBusiness,
  calculator: Calculator,
  calendar: Calendar,
  'calendar-check': CalendarCheck,
  'calendar-clock': CalendarClock,
  camera: Camera,
  'chart-column': ChartColumn,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  'circle-check': CircleCheck,
  'circle-question-mark': CircleQuestionMark,
  'circle-x': CircleX,
  'clipboard-list': ClipboardList,
  clock: Clock,
  'cloud-check': CloudCheck,
  'cloud-off': CloudOff,
  'cloud-upload': CloudUpload,
  coins: Coins,
  copy: Copy,
  delete: Delete,
  download: Download,
  'ellipsis-vertical': EllipsisVertical,
  eye: Eye,
  'eye-off': EyeOff,
  'face-angry': FaceAngry,
  'face-grinning': FaceGrinning,
  'face-neutral': FaceNeutral,
  'face-slightly-frowning': FaceSlightlyFrowning,
  'face-slightly-smiling': FaceSlightlySmiling,
  'file-text': FileText,
  'fingerprint-pattern': FingerprintPattern,
  flag: Flag,
  funnel: Funnel,
  'git-merge': GitMerge,
  'hand-coins': HandCoins,
  handshake: Handshake,
  'heart-pulse': HeartPulse,
  history: History,
  house: House,
  image: ImageIcon,
  inbox: Inbox,
  'indian-rupee': IndianRupee,
  info: Info,
  'key-round': KeyRound,
  landmark: Landmark,
  languages: Languages,
  'list-checks': ListChecks,
  'loader-circle': LoaderCircle,
  lock: Lock,
  'log-out': LogOut,
  'map-pin': MapPin,
  menu: Menu,
  'message-circle': MessageCircle,
  minus: Minus,
  moon: Moon,
  mountain: Mountain,
  'notebook-pen': NotebookPen,
  package: Package,
  pencil: Pencil,
  phone: Phone,
  'piggy-bank': PiggyBank,
  plus: Plus,
  printer: Printer,
  'qr-code': QrCode,
  'receipt-text': ReceiptText,
  'refresh-cw': RefreshCw,
  scale: Scale,
  search: Search,
  send: Send,
  settings: Settings,
  'shield-check': ShieldCheck,
  'shopping-basket': ShoppingBasket,
  signature: Signature,
  smartphone: Smartphone,
  sprout: Sprout,
  store: Store,
  sun: Sun,
  'sun-moon': SunMoon,
  swords: Swords,
  tag: Tag,
  'tent-tree': TentTree,
  'trash-2': Trash2,
  'trending-up': TrendingUp,
  'triangle-alert': TriangleAlert,
  truck: Truck,
  'undo-2': Undo2,
  upload: Upload,
  'user-check': UserCheck,
  'user-plus': UserPlus,
  'user-round': UserRound,
  'user-x': UserX,
  users: Users,
  'volume-2': Volume2,
  wallet: Wallet,
  'wifi-off': WifiOff,
  wrench: Wrench,
  x: X,
} satisfies Record<string, Component>;

export type IconName = keyof typeof icons;

/** Signs that point along the line of reading, and so turn round with it. */
export const turning: ReadonlySet<IconName> = new Set([
  'arrow-left',
  'arrow-right',
  'book-open',
  'chevron-left',
  'chevron-right',
  'delete',
  'list-checks',
  'log-out',
  'receipt-text',
  'send',
  'undo-2',
]);
